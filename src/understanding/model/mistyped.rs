//! Messages as somebody types them on a telephone in a hurry, made from the examples: they teach how little a mistake changes.

/// Words of fewer letters are left as they are.
const SHORTEST: usize = 4;
/// One mistake in so many longer words, and one in every message.
const WORDS_A_MISTAKE: usize = 5;
/// The letters that lie side by side.
const ROWS: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/// The message with a mistake or more; `seed` decides which, so that the same message always gets the same ones.
pub(super) fn mistyped(text: &str, seed: u64) -> String {
    let mut dice = Dice(seed | 1);
    let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    let plain = |word: &String| word.len() >= SHORTEST && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let long: Vec<usize> = words.iter().enumerate().filter(|(_, word)| plain(word)).map(|(at, _)| at).collect();
    if long.is_empty() {
        return words.join(" ");
    }
    for _ in 0..=long.len() / WORDS_A_MISTAKE {
        if let Some(word) = long.get(dice.below(long.len())).and_then(|at| words.get_mut(*at)) {
            *word = with_mistake(word, &mut dice);
        }
    }
    words.join(" ")
}

/// A word with a letter swapped, left out, doubled, or (twice as often) hit beside. The first letter is nearly always right.
fn with_mistake(word: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    // neither the first letter nor the last
    let at = 1 + dice.below(letters.len().saturating_sub(2));
    let Some(letter) = letters.get(at).copied() else { return word.to_owned() };
    match dice.below(5) {
        0 if at + 1 < letters.len() => letters.swap(at, at + 1),
        1 => drop(letters.remove(at)),
        2 => letters.insert(at, letter),
        _ => {
            if let (Some(beside), Some(place)) = (beside(letter, dice), letters.get_mut(at)) {
                *place = beside;
            }
        }
    }
    letters.into_iter().collect()
}

/// A letter beside this one on the keyboard.
fn beside(letter: char, dice: &mut Dice) -> Option<char> {
    let row = ROWS.iter().find(|row| row.contains(letter))?;
    let at = row.find(letter)?;
    let (left, right) = (at.checked_sub(1).and_then(|at| row.chars().nth(at)), row.chars().nth(at + 1));
    if dice.below(2) == 0 { left.or(right) } else { right.or(left) }
}

/// Throws the same every time (xorshift; Marsaglia, "Xorshift RNGs", 2003).
struct Dice(u64);

impl Dice {
    /// A number below `many`; 0 when there is none.
    fn below(&mut self, many: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % many.max(1) as u64) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::mistyped;

    #[test]
    fn mistakes_are_few_and_always_the_same() {
        let text = "wat vraag ik aan een kleuter die stil is na het weekend?";
        for seed in 0..200 {
            let typed = mistyped(text, seed);
            assert_eq!(typed, mistyped(text, seed));
            let other = text.split(' ').zip(typed.split(' ')).filter(|(a, b)| a != b).count();
            assert!(other <= 2 && typed.split(' ').count() == text.split(' ').count(), "{typed}");
        }
        assert!((0..200).map(|seed| mistyped(text, seed)).any(|typed| typed != text));
        for short in ["", "ja", "BSN 123", "é é"] {
            assert_eq!(mistyped(short, 5), short);
        }
    }
}
