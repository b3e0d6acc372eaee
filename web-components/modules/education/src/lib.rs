//! The elements of Luofuban of 2013 No. 7: schools and teachers, as a module of the package.

use luohu_policy_web as _;
