//! The elements of Luofuban of 2013 No. 5: key enterprises, referrals, performance, and the calendar of duties, as a module of the package.

use luohu_policy_web as _;
