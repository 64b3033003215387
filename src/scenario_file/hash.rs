//! A fingerprint of texts: the same on every machine and in every version, unlike the hashers of the standard library.

/// A 128-bit FNV-1a, fed with texts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fingerprint(u128);

impl Fingerprint {
    pub(super) const fn new() -> Self {
        Self(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d)
    }

    /// The same with another text. Each text ends in a byte that no text has, so that none runs into the next.
    pub(super) fn with(self, text: &str) -> Self {
        let eat = |hash: u128, byte: u8| (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
        Self(eat(text.bytes().fold(self.0, eat), 0xff))
    }

    pub(super) fn hex(self) -> String {
        format!("{:032x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Fingerprint;

    #[test]
    fn every_byte_and_every_border_counts() {
        let of = |texts: &[&str]| texts.iter().fold(Fingerprint::new(), |print, text| print.with(text)).hex();
        assert_ne!(of(&["ab", "c"]), of(&["a", "bc"]));
        assert_ne!(of(&["ab"]), of(&["ac"]));
        assert_eq!(of(&[]), "6c62272e07bb014262b821756295c58d");
    }
}
