//! Two small look-up tables that are stored as flat lists: quick to read back, small, and free of surprises.
//!
//! A `HashMap` of boxed strings costs a start-up allocation for every word. These keep all text in one string and all
//! numbers in one list, with open addressing (linear probing) over a power of two of slots that are at most three quarters full.

use serde::{Deserialize, Serialize};

/// An empty slot; filled slots hold the number of an entry plus one.
const EMPTY: u64 = 0;

/// Multiply-and-rotate hash of 8 bytes at a time, after the one in rustc (<https://github.com/rust-lang/rustc-hash>).
fn hash_bytes(bytes: &[u8]) -> u64 {
    let mut hash = bytes.len() as u64;
    for chunk in bytes.chunks(8) {
        let mut word = [0_u8; 8];
        for (to, from) in word.iter_mut().zip(chunk) {
            *to = *from;
        }
        hash = mix(hash, u64::from_le_bytes(word));
    }
    finish(hash)
}

fn mix(hash: u64, word: u64) -> u64 {
    (hash.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95)
}

/// The low bits choose the slot, so the high ones are brought down.
fn finish(hash: u64) -> u64 {
    hash ^ (hash >> 29)
}

/// Open addressing with linear probing: each slot holds a number plus one, beside half of the hash of what it stands for,
/// so that most wrong slots are passed without a look at the entry.
#[derive(Clone, Debug, Default)]
struct Slots {
    slots: Vec<u64>,
}

impl Slots {
    fn with_room_for(entries: usize) -> Self {
        Self { slots: vec![EMPTY; (entries * 4 / 3 + 2).next_power_of_two()] }
    }

    fn is_crowded(&self, entries: usize) -> bool {
        self.slots.len() < entries * 4 / 3 + 2
    }

    /// The number whose hash this is and that `fits`.
    fn find(&self, hash: u64, fits: impl Fn(u32) -> bool) -> Option<u32> {
        let mask = self.slots.len().wrapping_sub(1);
        let mut slot = hash as usize & mask;
        loop {
            match self.slots.get(slot) {
                None | Some(&EMPTY) => return None,
                Some(&held) if held >> 32 == hash >> 32 && fits(held as u32 - 1) => return Some(held as u32 - 1),
                Some(_) => slot = (slot + 1) & mask,
            }
        }
    }

    fn put(&mut self, hash: u64, number: u32) {
        let mask = self.slots.len().wrapping_sub(1);
        let mut slot = hash as usize & mask;
        while self.slots.get(slot).is_some_and(|s| *s != EMPTY) {
            slot = (slot + 1) & mask;
        }
        if let Some(free) = self.slots.get_mut(slot) {
            *free = hash >> 32 << 32 | u64::from(number + 1);
        }
    }
}

/// Numbers for strings, given out in order from 0.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "Strings", into = "Strings")]
pub struct StringIndex {
    strings: Strings,
    slots: Slots,
}

/// What is stored of a [`StringIndex`].
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Strings {
    text: String,
    ends: Vec<u32>,
}

impl Strings {
    fn name(&self, number: u32) -> &str {
        let at = number as usize;
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |e| *e as usize);
        self.ends.get(at).and_then(|end| self.text.get(start..*end as usize)).unwrap_or_default()
    }
}

impl From<Strings> for StringIndex {
    fn from(strings: Strings) -> Self {
        let mut slots = Slots::with_room_for(strings.ends.len());
        for number in 0..strings.ends.len() as u32 {
            slots.put(hash_bytes(strings.name(number).as_bytes()), number);
        }
        Self { strings, slots }
    }
}

impl From<StringIndex> for Strings {
    fn from(index: StringIndex) -> Self {
        index.strings
    }
}

impl StringIndex {
    /// How many strings there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.strings.ends.len()
    }

    /// There are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.strings.ends.is_empty()
    }

    /// The string with a number.
    #[must_use]
    pub fn name(&self, number: u32) -> &str {
        self.strings.name(number)
    }

    /// The number of a string.
    #[must_use]
    pub fn get(&self, string: &str) -> Option<u32> {
        self.slots.find(hash_bytes(string.as_bytes()), |number| self.strings.name(number) == string)
    }

    /// The number of a string; a new one when the string is new.
    pub fn intern(&mut self, string: &str) -> u32 {
        if let Some(number) = self.get(string) {
            return number;
        }
        let number = self.strings.ends.len() as u32;
        self.strings.text.push_str(string);
        self.strings.ends.push(self.strings.text.len() as u32);
        if self.slots.is_crowded(self.strings.ends.len()) {
            let strings = std::mem::take(&mut self.strings);
            let room = strings.ends.len() * 2;
            *self = Self { slots: Slots::with_room_for(room), strings };
            for old in 0..=number {
                self.slots.put(hash_bytes(self.strings.name(old).as_bytes()), old);
            }
        } else {
            self.slots.put(hash_bytes(string.as_bytes()), number);
        }
        number
    }
}

/// Numbers for packed keys, given out in order from 0.
///
/// A look-up compares half of the hash and not the key: among as many keys as there are, an unknown one is taken for a
/// known one once in some billions of times, and no wait for another part of memory is worth that.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "Vec<u64>", into = "Vec<u64>")]
pub struct PackedMap {
    keys: Vec<u64>,
    slots: Slots,
}

impl From<Vec<u64>> for PackedMap {
    fn from(keys: Vec<u64>) -> Self {
        let mut slots = Slots::with_room_for(keys.len());
        for (key, number) in keys.iter().zip(0..) {
            slots.put(finish(mix(0, *key)), number);
        }
        Self { keys, slots }
    }
}

impl From<PackedMap> for Vec<u64> {
    fn from(map: PackedMap) -> Self {
        map.keys
    }
}

impl PackedMap {
    /// How many keys there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// There are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// The number of a key.
    #[must_use]
    pub fn get(&self, key: u64) -> Option<u32> {
        self.slots.find(finish(mix(0, key)), |_| true)
    }

    /// Reads the slot of a key, so that it is near when it is asked for.
    #[must_use]
    pub fn touch(&self, key: u64) -> u64 {
        let mask = self.slots.slots.len().wrapping_sub(1);
        self.slots.slots.get(finish(mix(0, key)) as usize & mask).copied().unwrap_or_default()
    }

    /// The number of a key; a new one when the key is new.
    pub fn intern(&mut self, key: u64) -> u32 {
        if let Some(number) = self.slots.find(finish(mix(0, key)), |number| self.keys.get(number as usize) == Some(&key)) {
            return number;
        }
        self.keys.push(key);
        let number = self.keys.len() as u32 - 1;
        if self.slots.is_crowded(self.keys.len()) {
            *self = Self::from(std::mem::take(&mut self.keys));
        } else {
            self.slots.put(finish(mix(0, key)), number);
        }
        number
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_get_numbers_and_names() {
        let mut index = StringIndex::default();
        assert_eq!(index.get("kind"), None);
        let words: Vec<String> = (0..1_000).map(|i| format!("woord{i}")).collect();
        for (number, word) in words.iter().enumerate() {
            assert_eq!(index.intern(word) as usize, number);
            assert_eq!(index.intern(word) as usize, number);
        }
        for (number, word) in words.iter().enumerate() {
            assert_eq!(index.get(word), Some(number as u32));
            assert_eq!(index.name(number as u32), word);
        }
        assert_eq!((index.len(), index.get("anders"), index.get("")), (1_000, None, None));
    }

    #[test]
    fn packed_keys_get_numbers() {
        let mut map = PackedMap::default();
        for key in 0..5_000_u64 {
            assert_eq!(u64::from(map.intern(key << 32)), key);
            assert_eq!(u64::from(map.intern(key << 32)), key);
        }
        assert!((0..5_000_u64).all(|key| map.get(key << 32) == Some(key as u32)));
        assert_eq!((map.len(), map.get(1)), (5_000, None));
    }
}
