//! The elements of Luofa of 2013 No. 3: reform, as a module of the package.

use luohu_policy_web as _;
