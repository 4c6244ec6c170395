//! A corpus as one file: a line for each input, a JSON string where it is text, else `{"hex": "…"}`.

use serde_json::{Value, json};

/// The inputs of a packed corpus.
pub fn unpack(packed: &str) -> Vec<Vec<u8>> {
    packed.lines().map(|line| input(&serde_json::from_str(line).expect("JSON"))).collect()
}

fn input(line: &Value) -> Vec<u8> {
    if let Some(text) = line.as_str() {
        return text.as_bytes().to_vec();
    }
    let hex = line["hex"].as_str().expect("text or hex").as_bytes();
    hex.chunks(2).map(|two| u8::from_str_radix(std::str::from_utf8(two).expect("hex"), 16).expect("hex")).collect()
}

/// One line of a packed corpus.
pub fn line(input: &[u8]) -> String {
    let value = match std::str::from_utf8(input) {
        Ok(text) => json!(text),
        Err(_) => json!({"hex": input.iter().map(|byte| format!("{byte:02x}")).collect::<String>()}),
    };
    value.to_string()
}
