//! Who asks: bearer tokens with roles. A token is kept as its hash and compared in constant time.

use std::sync::Arc;

use anyhow::{Result, bail, ensure};
use axum::{
    extract::{FromRef, FromRequestParts},
    http::{StatusCode, header, request::Parts},
};
use luohu_policy_core::text::Text;
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, de};
use sha2::{Digest, Sha256};
use subtle::{Choice, ConditionallySelectable, ConstantTimeEq};

use crate::{App, failure::Failure};

/// What a person or program may do with the records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Sees and files its own unit's records; certifies none.
    Unit,
    /// 区投资推广局: sees and files every unit's records and issues determination letters (四（三）3).
    PromotionBureau,
    /// 区绩效办: sees everything and files nothing.
    PerformanceOffice,
}

impl Role {
    /// The role's name in the records.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Role::Unit => "unit",
            Role::PromotionBureau => "promotion-bureau",
            Role::PerformanceOffice => "performance-office",
        }
    }
}

/// A token of the configuration.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Token {
    /// Who holds it: stands in every record that they write.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// The unit they act for; only and always with the role `unit`.
    #[serde(default)]
    pub unit: Option<String>,
    /// SHA-256 of the token, in hexadecimal.
    pub sha256: Hash,
}

impl Token {
    /// Refuses a role without its unit, a unit without its role and a name that is none.
    ///
    /// # Errors
    /// Says which token is wrong and how.
    pub fn check(&self) -> Result<()> {
        ensure!(
            (1..=100).contains(&self.name.chars().count()),
            "令牌名称应为 1 至 100 个字符 a token's name has 1 to 100 characters"
        );
        match (self.role, &self.unit) {
            (Role::Unit, None) => {
                bail!("`{0}` 的令牌没有写明单位 the token of `{0}` names no unit", self.name)
            }
            (Role::PromotionBureau | Role::PerformanceOffice, Some(_)) => {
                bail!(
                    "`{0}` 的角色面向全部单位，不应写明单位 the token of `{0}` is of a role for all units and names one",
                    self.name
                )
            }
            _ => Ok(()),
        }
    }
}

/// The hash of a token. Tokens are random and long, so that no slow hash is needed.
#[derive(Clone, Debug)]
pub struct Hash([u8; 32]);

impl Hash {
    /// The hash of a token's text.
    #[must_use]
    pub fn of(token: &str) -> Hash {
        Hash(Sha256::digest(token).into())
    }

    /// Its bytes.
    #[must_use]
    pub const fn bytes(&self) -> [u8; 32] {
        self.0
    }

    /// Its bytes in hexadecimal, as the configuration holds it.
    #[must_use]
    pub fn hex(&self) -> String {
        hex(&self.0)
    }
}

/// Bytes in hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|half| char::from_digit(half.into(), 16))
        .collect()
}

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Hash, D::Error> {
        let text = String::deserialize(deserializer)?;
        let digits: Option<Vec<u8>> =
            text.chars().map(|digit| digit.to_digit(16).and_then(|digit| u8::try_from(digit).ok())).collect();
        let bytes: Option<Vec<u8>> = digits.map(|digits| {
            let (pairs, _) = digits.as_chunks::<2>();
            pairs.iter().map(|[high, low]| high << 4 | low).collect()
        });
        let hash = bytes.filter(|_| text.len() == 64).and_then(|bytes| bytes.try_into().ok());
        hash.map(Hash).ok_or_else(|| de::Error::custom("a hash has 64 hexadecimal digits"))
    }
}

/// A new token: 256 random bits in hexadecimal.
///
/// # Errors
/// When the system gives no random bytes.
pub fn new_token() -> Result<String> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|cause| anyhow::anyhow!("no random bytes: {cause}"))?;
    Ok(hex(&bytes))
}

/// Who asks, known by their token.
#[derive(Clone, Debug)]
pub struct Actor {
    /// Stands in what they write.
    pub name: String,
    /// What they may do.
    pub role: Role,
    unit: Option<String>,
}

impl Actor {
    /// Lets pass who may see the records of a unit.
    ///
    /// # Errors
    /// 403 for another unit.
    pub fn may_see(&self, unit: &str) -> Result<(), Failure> {
        match self.role {
            Role::Unit if self.unit.as_deref() != Some(unit) => Err(forbidden(ANOTHER_UNIT)),
            _ => Ok(()),
        }
    }

    /// Lets pass who may file for a unit.
    ///
    /// # Errors
    /// 403 for another unit, and for who files nothing.
    pub fn may_file(&self, unit: &str) -> Result<(), Failure> {
        if self.role == Role::PerformanceOffice {
            return Err(forbidden(FILES_NOTHING));
        }
        self.may_see(unit)
    }

    /// Lets pass who may issue, change and withdraw determination letters.
    ///
    /// # Errors
    /// 403 for everyone but the promotion bureau.
    pub fn may_certify(&self) -> Result<(), Failure> {
        if self.role == Role::PromotionBureau { Ok(()) } else { Err(forbidden(CERTIFIES_NOTHING)) }
    }

    /// The unit that the actor is bound to: `None` sees all.
    #[must_use]
    pub fn own_unit(&self) -> Option<&str> {
        self.unit.as_deref()
    }
}

fn forbidden(text: Text) -> Failure {
    Failure::new(StatusCode::FORBIDDEN, "forbidden", text)
}

impl<S: Send + Sync> FromRequestParts<S> for Actor
where
    Arc<App>: FromRef<S>,
{
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Actor, Failure> {
        let app = Arc::<App>::from_ref(state);
        let given = parts.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        let token = given.and_then(|value| value.split_once(' '));
        let token = token.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer")).map(|(_, token)| token);
        let found = token.and_then(|token| holder(&app.config.tokens, token.trim()));
        found.ok_or_else(|| Failure::new(StatusCode::UNAUTHORIZED, "no-token", NO_TOKEN))
    }
}

/// Compares with every hash to its end, whichever fits.
fn holder(tokens: &[Token], given: &str) -> Option<Actor> {
    let given = Hash::of(given);
    let mut found = u32::MAX;
    for (index, token) in (0_u32..).zip(tokens) {
        let equal: Choice = token.sha256.0.ct_eq(&given.0);
        found.conditional_assign(&index, equal);
    }
    let token = tokens.get(usize::try_from(found).ok()?)?;
    Some(Actor { name: token.name.clone(), role: token.role, unit: token.unit.clone() })
}

const NO_TOKEN: Text = Text::new(
    "请在 Authorization 请求头中以“Bearer 令牌”的形式提供有效的访问令牌。",
    "Give a valid access token in the header `Authorization: Bearer TOKEN`.",
);
const ANOTHER_UNIT: Text =
    Text::new("只能查看和填报本单位的记录。", "You may see and file the records of your own unit only.");
const FILES_NOTHING: Text = Text::new(
    "区绩效办的令牌只能查看记录，不能填报。",
    "The performance office's token reads records and files none.",
);
const CERTIFIES_NOTHING: Text = Text::new(
    "认定书由区投资推广局出具，已认定的记录也只能由其更正。",
    "Determination letters are the promotion bureau's: only it certifies, and corrects what is certified.",
);

#[cfg(test)]
mod tests {
    use super::*;

    fn token(name: &str, secret: &str) -> Token {
        Token { name: name.into(), role: Role::Unit, unit: Some(name.into()), sha256: Hash::of(secret) }
    }

    #[test]
    fn a_token_is_known_by_its_hash_alone() {
        let tokens = [token("a", "one"), token("b", "two")];
        assert_eq!(holder(&tokens, "two").unwrap().name, "b");
        for wrong in ["", "tw", "two ", "three", &Hash::of("two").hex()] {
            assert!(holder(&tokens, wrong).is_none(), "{wrong}");
        }
        assert!(holder(&[], "two").is_none());
    }

    #[test]
    fn a_hash_has_sixty_four_hexadecimal_digits() {
        let read = |text: &str| serde_json::from_value::<Hash>(text.into());
        let hex = Hash::of("one").hex();
        assert_eq!(read(&hex).unwrap().bytes(), Hash::of("one").bytes());
        assert_eq!(read(&hex.to_uppercase()).unwrap().bytes(), Hash::of("one").bytes());
        for wrong in ["", &hex[1..], &format!("{hex}0"), &hex.replace(&hex[..1], "g")] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn two_new_tokens_differ() {
        assert_ne!(new_token().unwrap(), new_token().unwrap());
        assert_eq!(new_token().unwrap().len(), 64);
    }
}
