//! Checks requests to Discord against Discord's own `OpenAPI` description, or the part of it kept with the tests.

use std::path::{Path, PathBuf};

use regex::Regex;
use serde_json::{Map, Value};

/// Words of JSON Schema that say nothing about which values are right.
const NOTES: [&str; 6] = ["title", "description", "format", "default", "contentEncoding", "x-discord-union"];

/// An `OpenAPI` 3.1 document.
pub struct Description(Value);

impl Description {
    /// The part kept with the tests.
    pub fn subset() -> Self {
        Self::read(&root().join("tests/data/discord/openapi-subset.json"))
    }

    /// The whole document, where it is at hand: named by `MELDWIJZER_OPENAPI`, or in a `shared` folder beside.
    pub fn whole() -> Option<Self> {
        let named = std::env::var_os("MELDWIJZER_OPENAPI").map(PathBuf::from);
        let beside = root().join("../shared/discord/openapi.json");
        // A name that leads nowhere is a mistake, not an absent document.
        let path = named.or_else(|| beside.exists().then_some(beside))?;
        Some(Self::read(&path))
    }

    fn read(path: &Path) -> Self {
        let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Self(serde_json::from_str(&text).unwrap())
    }

    /// The document itself.
    pub fn document(&self) -> &Value {
        &self.0
    }

    /// What is wrong with a request, by the description; `path` starts after `/api/v10`.
    pub fn request(&self, method: &str, path: &str, body: Option<&Value>) -> Result<(), String> {
        let place = format!("{method} {path}");
        let (template, item) = self.path_item(path).ok_or(format!("{place}: unknown path"))?;
        let operation = item.get(method.to_lowercase()).ok_or(format!("{place}: unknown method for {template}"))?;
        for parameter in item["parameters"].as_array().into_iter().flatten() {
            let name = format!("{{{}}}", parameter["name"].as_str().unwrap());
            let position = template.split('/').position(|part| part == name).unwrap();
            let given = path.split('/').nth(position).unwrap();
            self.fits(&parameter["schema"], &Value::from(given)).map_err(|why| format!("{place}: {name}: {why}"))?;
        }
        let schema = operation.pointer("/requestBody/content/application~1json/schema");
        match (schema, body) {
            (Some(schema), Some(body)) => self.fits(schema, body).map_err(|why| format!("{place}: {why}")),
            (None, None) => Ok(()),
            (Some(_), None) => Err(format!("{place}: the body is missing")),
            (None, Some(_)) => Err(format!("{place}: there should be no body")),
        }
    }

    /// What is wrong with what stands after the question mark, by the description.
    pub fn query(&self, method: &str, path: &str, query: &str) -> Result<(), String> {
        let (_, item) = self.path_item(path).ok_or(format!("{path}: unknown path"))?;
        let known = item[method.to_lowercase()]["parameters"].as_array().into_iter().flatten();
        let known: Vec<&Value> = known.filter(|parameter| parameter["in"] == "query").collect();
        for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            let parameter = known.iter().find(|parameter| parameter["name"] == name);
            let schema = &parameter.ok_or(format!("{method} {path}: ?{name} is not described"))?["schema"];
            // In a query everything is text.
            let value = serde_json::from_str(value).ok().filter(Value::is_boolean).unwrap_or_else(|| Value::from(value));
            self.fits(schema, &value).map_err(|why| format!("{method} {path}: ?{name}: {why}"))?;
        }
        Ok(())
    }

    fn path_item(&self, path: &str) -> Option<(&str, &Value)> {
        let parts: Vec<&str> = path.split('/').collect();
        let matches = |template: &str| {
            let wanted: Vec<&str> = template.split('/').collect();
            let same = |(want, part): (&&str, &&str)| want.starts_with('{') || want == part;
            wanted.len() == parts.len() && wanted.iter().zip(&parts).all(same)
        };
        let mut found: Vec<_> = self.0["paths"].as_object()?.iter().filter(|(key, _)| matches(key)).collect();
        // `/users/@me` goes before `/users/{user_id}`.
        found.sort_by_key(|(key, _)| key.matches('{').count());
        found.first().map(|(key, item)| (key.as_str(), *item))
    }

    /// Why a value does not fit a schema. A word of JSON Schema that this checker does not know is an error too.
    pub fn fits(&self, schema: &Value, value: &Value) -> Result<(), String> {
        let words = schema.as_object().ok_or("a schema that is no object")?;
        for (word, rule) in words {
            self.keeps(word, rule, words, value)?;
        }
        Ok(())
    }

    fn keeps(&self, word: &str, rule: &Value, words: &Map<String, Value>, value: &Value) -> Result<(), String> {
        let limit = || rule.as_u64().unwrap() as usize;
        let many = |kept: bool| {
            if kept { Ok(()) } else { Err(format!("{word} {rule} broken by {value}")) }
        };
        match word {
            "$ref" => {
                let name = rule.as_str().unwrap();
                let target = self.0.pointer(name.trim_start_matches('#'));
                let target = target.ok_or(format!("{name} is not in the document"))?;
                self.fits(target, value).map_err(|why| within(name.rsplit('/').next().unwrap(), &why))
            }
            "type" => many(match rule {
                Value::Array(types) => types.iter().any(|name| is_type(name.as_str().unwrap(), value)),
                name => is_type(name.as_str().unwrap(), value),
            }),
            "required" => rule.as_array().unwrap().iter().map(|name| name.as_str().unwrap()).try_for_each(|name| {
                let missing = value.as_object().is_some_and(|fields| !fields.contains_key(name));
                if missing { Err(format!("{name} is missing in {value}")) } else { Ok(()) }
            }),
            "properties" => self.properties(rule, words.get("additionalProperties"), value),
            "additionalProperties" if words.contains_key("properties") => Ok(()),
            "additionalProperties" => self.properties(&Value::Object(Map::new()), Some(rule), value),
            "items" => value
                .as_array()
                .into_iter()
                .flatten()
                .enumerate()
                .try_for_each(|(index, item)| self.fits(rule, item).map_err(|why| within(&index.to_string(), &why))),
            "maxLength" => many(value.as_str().is_none_or(|text| text.chars().count() <= limit())),
            "minLength" => many(value.as_str().is_none_or(|text| text.chars().count() >= limit())),
            "maxItems" => many(value.as_array().is_none_or(|items| items.len() <= limit())),
            "minItems" => many(value.as_array().is_none_or(|items| items.len() >= limit())),
            "maxProperties" => many(value.as_object().is_none_or(|fields| fields.len() <= limit())),
            "uniqueItems" => {
                many(value.as_array().is_none_or(|items| items.iter().enumerate().all(|(index, item)| !items[..index].contains(item))))
            }
            "minimum" => many(number(value).is_none_or(|number| number >= rule.as_f64().unwrap())),
            "maximum" => many(number(value).is_none_or(|number| number <= rule.as_f64().unwrap())),
            "pattern" => {
                let pattern = Regex::new(rule.as_str().unwrap()).unwrap();
                many(value.as_str().is_none_or(|text| pattern.is_match(text)))
            }
            "const" => many(same(rule, value)),
            "enum" => many(rule.as_array().unwrap().iter().any(|option| same(option, value))),
            // In Discord's document both mean "one of these".
            "oneOf" | "anyOf" => {
                let options = rule.as_array().unwrap();
                let reasons: Vec<String> = options.iter().map_while(|option| self.fits(option, value).err()).collect();
                if reasons.len() < options.len() { Ok(()) } else { Err(format!("none of: {}", reasons.join("; "))) }
            }
            "allOf" => rule.as_array().unwrap().iter().try_for_each(|part| self.fits(part, value)),
            note if NOTES.contains(&note) => Ok(()),
            unknown => Err(format!("the checker does not know {unknown:?}")),
        }
    }

    /// Stricter than JSON Schema: a field that is not described is an error, for Discord would pass over it.
    fn properties(&self, known: &Value, others: Option<&Value>, value: &Value) -> Result<(), String> {
        for (name, field) in value.as_object().into_iter().flatten() {
            match (known.get(name), others) {
                (Some(schema), _) | (None, Some(schema @ Value::Object(_))) => self.fits(schema, field),
                (None, Some(Value::Bool(true))) => Ok(()),
                (None, _) => Err("is not described".to_owned()),
            }
            .map_err(|why| within(name, &why))?;
        }
        Ok(())
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn within(place: &str, why: &str) -> String {
    format!("{place}: {why}")
}

fn is_type(name: &str, value: &Value) -> bool {
    match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "string" => value.is_string(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64() || digits(value).is_some(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("unknown type {other}"),
    }
}

/// Discord takes a string of digits where it says integer.
fn digits(value: &Value) -> Option<i128> {
    let text = value.as_str()?;
    text.parse().ok().filter(|_| !text.starts_with('+'))
}

fn number(value: &Value) -> Option<f64> {
    value.as_f64().or_else(|| digits(value).map(|number| number as f64))
}

fn same(wanted: &Value, value: &Value) -> bool {
    let as_digits = wanted.as_i64().is_some_and(|number| digits(value) == Some(number.into()));
    wanted == value || as_digits
}

#[allow(unused_imports, reason = "a bench without a harness has no tests")]
mod tests {
    use serde_json::{Value, json};

    use super::Description;

    #[test]
    fn the_part_of_the_description_is_the_same_as_the_whole() {
        let (subset, Some(whole)) = (Description::subset(), Description::whole()) else {
            return;
        };
        let schemas = |description: &Description| description.document()["components"]["schemas"].as_object().unwrap().clone();
        let all = schemas(&whole);
        for (name, schema) in schemas(&subset) {
            assert_eq!(Some(&schema), all.get(&name), "{name}");
        }
    }

    #[test]
    fn the_checker_tells_good_requests_from_bad_ones() {
        let row = |components: Value| json!({"components": [{"type": 1, "components": components}]});
        let button = json!({"type": 2, "style": 1, "label": "a", "custom_id": "b"});
        let message = "/channels/20/messages";
        let good: [(&str, &str, Option<Value>); 9] = [
            ("GET", "/gateway", None),
            ("GET", "/users/@me", None),
            ("POST", message, Some(json!({}))),
            ("POST", message, Some(json!({"content": null, "nonce": "31-0", "enforce_nonce": true, "flags": "4"}))),
            ("POST", message, Some(json!({"content": "é".repeat(4_000), "nonce": 7}))),
            ("POST", message, Some(row(json!([button, button])))),
            ("POST", message, Some(json!({"allowed_mentions": {"parse": ["users"], "users": ["1"], "replied_user": false}}))),
            ("POST", "/interactions/1/abc/callback", Some(json!({"type": 4, "data": {"content": "a"}}))),
            ("POST", "/webhooks/1/abc", Some(json!({"content": "a", "flags": 64}))),
        ];
        let bad: [(&str, &str, Option<Value>, &str); 21] = [
            ("GET", "/gateways", None, "unknown path"),
            ("PATCH", "/gateway", None, "unknown method"),
            ("GET", "/gateway", Some(json!({})), "no body"),
            ("POST", message, None, "body is missing"),
            ("POST", "/channels/twenty/messages", Some(json!({})), "pattern"),
            ("POST", message, Some(json!([])), "type"),
            ("POST", message, Some(json!({"content": 5})), "type"),
            ("POST", message, Some(json!({"content": "é".repeat(4_001)})), "maxLength"),
            ("POST", message, Some(json!({"contents": "a"})), "not described"),
            ("POST", message, Some(json!({"nonce": "n".repeat(26)})), "maxLength"),
            ("POST", message, Some(json!({"flags": "four"})), "type"),
            ("POST", message, Some(json!({"sticker_ids": ["1", "2", "3", "4"]})), "maxItems"),
            ("POST", message, Some(json!({"message_reference": {"channel_id": "20"}})), "message_id is missing"),
            ("POST", message, Some(json!({"components": [{"type": 2, "components": [button]}]})), "enum"),
            ("POST", message, Some(json!({"allowed_mentions": {"parse": ["all"]}})), "const"),
            ("POST", message, Some(json!({"allowed_mentions": {"users": ["1", "1"]}})), "uniqueItems"),
            ("POST", message, Some(row(json!([]))), "minItems"),
            ("POST", message, Some(row(json!([button, button, button, button, button, button]))), "maxItems"),
            ("POST", message, Some(row(json!([{"type": 2, "style": 9}]))), "const"),
            ("POST", "/interactions/1/abc/callback", Some(json!({"type": 3})), "const"),
            ("POST", "/webhooks/1/abc", Some(json!({"content": "a".repeat(2_001)})), "maxLength"),
        ];
        for description in [Some(Description::subset()), Description::whole()].into_iter().flatten() {
            for (method, path, body) in &good {
                let outcome = description.request(method, path, body.as_ref());
                assert!(outcome.is_ok(), "{outcome:?}");
            }
            for (method, path, body, reason) in &bad {
                let outcome = description.request(method, path, body.as_ref());
                assert!(outcome.as_ref().is_err_and(|why| why.contains(reason)), "{method} {path} {body:?}: {outcome:?}");
            }
            let unknown = description.fits(&json!({"type": "string", "multipleOf": 2}), &json!("a"));
            assert!(unknown.is_err_and(|why| why.contains("multipleOf")));
        }
    }
}
