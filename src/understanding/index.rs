//! Two small look-up tables that are stored as flat lists: quick to read back, small, and free of surprises.
//!
//! A `HashMap` of boxed strings costs a start-up allocation for every word. These keep all text in one string and all
//! numbers in one list, with open addressing (linear probing) over a power of two of slots that are at most half full.

use serde::{Deserialize, Serialize};

/// An empty slot; filled slots hold the number of an entry plus one.
const EMPTY: u32 = 0;

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

/// The slots for a number of entries.
fn slots_for(entries: usize) -> Vec<u32> {
    vec![EMPTY; (entries * 2 + 2).next_power_of_two()]
}

/// Numbers for strings, given out in order from 0.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct StringIndex {
    text: String,
    ends: Vec<u32>,
    slots: Vec<u32>,
}

impl StringIndex {
    /// How many strings there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// There are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The string with a number.
    #[must_use]
    pub fn name(&self, number: u32) -> &str {
        let at = number as usize;
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |e| *e as usize);
        self.ends.get(at).and_then(|end| self.text.get(start..*end as usize)).unwrap_or_default()
    }

    /// The number of a string.
    #[must_use]
    pub fn get(&self, string: &str) -> Option<u32> {
        if self.slots.is_empty() {
            return None;
        }
        let mask = self.slots.len() - 1;
        let mut slot = hash_bytes(string.as_bytes()) as usize & mask;
        loop {
            match self.slots.get(slot) {
                None | Some(&EMPTY) => return None,
                Some(&number) if self.name(number - 1) == string => return Some(number - 1),
                Some(_) => slot = (slot + 1) & mask,
            }
        }
    }

    /// The number of a string; a new one when the string is new.
    pub fn intern(&mut self, string: &str) -> u32 {
        if let Some(number) = self.get(string) {
            return number;
        }
        self.text.push_str(string);
        self.ends.push(self.text.len() as u32);
        let number = self.ends.len() as u32;
        if self.slots.len() < self.ends.len() * 2 {
            self.slots = slots_for(self.ends.len() * 2);
            for old in 1..=number {
                self.place(old);
            }
        } else {
            self.place(number);
        }
        number - 1
    }

    fn place(&mut self, number: u32) {
        let mask = self.slots.len() - 1;
        let mut slot = hash_bytes(self.name(number - 1).as_bytes()) as usize & mask;
        while self.slots.get(slot).is_some_and(|s| *s != EMPTY) {
            slot = (slot + 1) & mask;
        }
        if let Some(free) = self.slots.get_mut(slot) {
            *free = number;
        }
    }
}

/// Values for packed keys.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct PackedMap {
    keys: Vec<u64>,
    values: Vec<u32>,
    slots: Vec<u32>,
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

    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: u64) -> Option<u32> {
        if self.slots.is_empty() {
            return None;
        }
        let mask = self.slots.len() - 1;
        let mut slot = finish(mix(0, key)) as usize & mask;
        loop {
            match self.slots.get(slot) {
                None | Some(&EMPTY) => return None,
                Some(&number) => {
                    let at = number as usize - 1;
                    if self.keys.get(at) == Some(&key) {
                        return self.values.get(at).copied();
                    }
                }
            }
            slot = (slot + 1) & mask;
        }
    }

    /// Gives a key a value; the first value stays.
    pub fn insert(&mut self, key: u64, value: u32) {
        if self.get(key).is_some() {
            return;
        }
        self.keys.push(key);
        self.values.push(value);
        if self.slots.len() < self.keys.len() * 2 {
            self.slots = slots_for(self.keys.len() * 2);
            for number in 1..=self.keys.len() {
                self.place(number);
            }
        } else {
            self.place(self.keys.len());
        }
    }

    fn place(&mut self, number: usize) {
        let mask = self.slots.len() - 1;
        let key = self.keys.get(number - 1).copied().unwrap_or_default();
        let mut slot = finish(mix(0, key)) as usize & mask;
        while self.slots.get(slot).is_some_and(|s| *s != EMPTY) {
            slot = (slot + 1) & mask;
        }
        if let Some(free) = self.slots.get_mut(slot) {
            *free = number as u32;
        }
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
    fn packed_keys_keep_their_first_value() {
        let mut map = PackedMap::default();
        for key in 0..5_000_u64 {
            map.insert(key << 32, key as u32);
            map.insert(key << 32, 7);
        }
        assert!((0..5_000_u64).all(|key| map.get(key << 32) == Some(key as u32)));
        assert_eq!((map.len(), map.get(1)), (5_000, None));
    }
}
