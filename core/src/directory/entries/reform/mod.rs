//! 罗发〔2013〕3号: overall reform and innovation 2013–2015. Every section of 二 to 七 ends in its
//! lead units (牵头单位).

pub(in crate::directory) mod culture_environment;
pub(in crate::directory) mod economy;
pub(in crate::directory) mod government;
pub(in crate::directory) mod party;
pub(in crate::directory) mod society;
