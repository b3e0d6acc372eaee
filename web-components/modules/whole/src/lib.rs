//! Every element, as a module of the package.

use luohu_policy_web as _;
