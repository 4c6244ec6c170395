//! Names that fit what somebody has typed so far: contacts and municipalities, also by an older name or misspelt.

use super::Contacts;
use crate::command::Suggestion;
use crate::message::Locale;
use crate::understanding::text::fold;

/// From so many letters on one may be wrong, and from so many on two.
const MISTAKES_FROM: [usize; 2] = [4, 8];

impl Contacts {
    /// The municipalities that fit, best first; a place that is none stands for the one it lies in, or for each of several.
    #[must_use]
    pub fn suggest_places(&self, typed: &str, most: usize) -> Vec<Suggestion> {
        best(self.places_by_name(), typed, most, show_place)
    }

    /// Every name of a place with the municipality it stands for.
    fn places_by_name(&self) -> impl Iterator<Item = (&str, &str)> {
        let official = self.regions.iter().flat_map(|region| &region.municipalities).map(|name| (name.as_str(), name.as_str()));
        official.chain(self.aliases.iter().flat_map(|(name, stands_for)| stands_for.iter().map(move |o| (name.as_str(), o.as_str()))))
    }

    /// The same with the regions of Veilig Thuis; nothing typed: those first.
    #[must_use]
    pub fn suggest_regions(&self, typed: &str, most: usize) -> Vec<Suggestion> {
        let regions = self.regions.iter().map(|region| (region.name.as_str(), region.name.as_str()));
        best(regions.chain(self.places_by_name()), typed, most, show_place)
    }

    /// The contacts that fit, best first; nothing typed: all in their order.
    #[must_use]
    pub fn suggest_contacts(&self, typed: &str, locale: Locale, most: usize) -> Vec<Suggestion> {
        let shown = self.contacts.iter().filter(|contact| contact.show);
        let entries = shown.clone().map(|contact| (contact.name(locale), contact.id.as_str()));
        let by_id = shown.map(|contact| (contact.id.as_str(), contact.id.as_str()));
        let name = |_: &str, id: &str| self.get(id).map_or_else(|| id.to_owned(), |contact| contact.name(locale).to_owned());
        best(entries.chain(by_id), typed, most, name)
    }

    /// The municipality somebody means by a name: one, several when the name fits several, none when it fits none.
    #[must_use]
    pub fn place_named(&self, typed: &str) -> Vec<String> {
        let wanted = fold(typed.trim());
        let same = |name: &str| fold(name) == wanted;
        if let Some(official) = self.regions.iter().flat_map(|region| &region.municipalities).find(|name| same(name)) {
            return vec![official.clone()];
        }
        if let Some((_, stands_for)) = self.aliases.iter().find(|(name, _)| same(name)) {
            return stands_for.clone();
        }
        let mut found: Vec<String> = self.suggest_places(typed, 2).into_iter().map(|suggestion| suggestion.value).collect();
        found.dedup();
        // two that fit equally little say nothing
        if found.len() == 1 { found } else { Vec::new() }
    }

    /// The same for a region of Veilig Thuis or a municipality.
    #[must_use]
    pub fn region_named(&self, typed: &str) -> Vec<String> {
        let wanted = fold(typed.trim());
        match self.regions.iter().find(|region| fold(&region.name) == wanted) {
            Some(region) => vec![region.name.clone()],
            None => self.place_named(typed),
        }
    }
}

fn show_place(name: &str, official: &str) -> String {
    if name == official { name.to_owned() } else { format!("{name} ({official})") }
}

/// The entries (a name and what it stands for) that fit, best first, each thing once.
fn best<'n>(
    entries: impl Iterator<Item = (&'n str, &'n str)>,
    typed: &str,
    most: usize,
    show: impl Fn(&str, &str) -> String,
) -> Vec<Suggestion> {
    let typed = fold(typed.trim());
    let mut ranked: Vec<(usize, usize, &str, &str)> =
        entries.enumerate().filter_map(|(at, (name, value))| Some((rank(&fold(name), &typed)?, at, name, value))).collect();
    ranked.sort_unstable();
    let mut out: Vec<Suggestion> = Vec::new();
    for (_, _, name, value) in ranked {
        if out.len() >= most {
            break;
        }
        if !out.iter().any(|suggestion| suggestion.value == value) {
            out.push(Suggestion { label: show(name, value), value: value.to_owned() });
        }
    }
    out
}

/// How well a name fits, 0 best: the same, its beginning, the beginning of one of its words, inside, with a mistake or two.
fn rank(name: &str, typed: &str) -> Option<usize> {
    if typed.is_empty() || name == typed {
        return Some(0);
    }
    if name.starts_with(typed) {
        return Some(1);
    }
    if name.split(|c: char| !c.is_alphanumeric()).any(|word| word.starts_with(typed)) {
        return Some(2);
    }
    let letters = typed.chars().count();
    if letters > 2 && name.contains(typed) {
        return Some(3);
    }
    let allowed = MISTAKES_FROM.iter().filter(|from| letters >= **from).count();
    // the beginning of the name, a letter more or less long than what was typed
    let mistakes = (letters.saturating_sub(1)..=letters + 1)
        .map(|long| strsim::osa_distance(&name.chars().take(long).collect::<String>(), typed))
        .min()?;
    (mistakes <= allowed).then_some(3 + mistakes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Content, Source};

    #[test]
    fn municipalities_by_any_name() {
        let content = Content::load(&Source::BuiltIn).unwrap();
        let contacts = content.contacts();
        let first = |typed: &str| contacts.suggest_places(typed, 25).into_iter().next().map(|s| s.value).unwrap_or_default();
        for (typed, expected) in [
            ("Alm", "Almelo"),
            ("almere", "Almere"),
            ("almeer", "Almere"),
            ("den bos", "'s-Hertogenbosch"),
            ("Zaandam", "Zaanstad"),
            ("sudwest", "Súdwest-Fryslân"),
            ("Amsterdma", "Amsterdam"),
        ] {
            assert_eq!(first(typed), expected, "{typed}");
        }
        assert_eq!(contacts.suggest_places("", 25).len(), 25);
        assert!(contacts.suggest_places("qqqq", 25).is_empty());
        assert_eq!(contacts.place_named("Bergen").len(), 2);
        assert_eq!(contacts.place_named(" den bosch "), ["'s-Hertogenbosch"]);
        assert!(contacts.place_named("nergenshuizen").is_empty());
    }

    #[test]
    fn regions_beside_municipalities() {
        let content = Content::load(&Source::BuiltIn).unwrap();
        let contacts = content.contacts();
        let first = |typed: &str| contacts.suggest_regions(typed, 25).into_iter().next().map(|s| s.value).unwrap_or_default();
        assert_eq!(first("twente"), "Twenterand");
        assert!(contacts.suggest_regions("twente", 25).iter().any(|s| s.value == "Veilig Thuis Twente"));
        assert_eq!(first("veilig thuis fle"), "Veilig Thuis Flevoland");
        assert_eq!(first("almere"), "Almere");
        assert!(contacts.suggest_regions("", 25).iter().all(|s| s.value.starts_with("Veilig Thuis")));
        assert_eq!(contacts.region_named("veilig thuis flevoland"), ["Veilig Thuis Flevoland"]);
        assert_eq!(contacts.region_named("den bosch"), ["'s-Hertogenbosch"]);
        assert_eq!(contacts.region_named("Bergen").len(), 2);
        assert!(contacts.region_named("nergenshuizen").is_empty());
    }

    #[test]
    fn contacts_by_name_or_id() {
        let content = Content::load(&Source::BuiltIn).unwrap();
        let contacts = content.contacts();
        for locale in Locale::ALL {
            let ids = |typed: &str| contacts.suggest_contacts(typed, locale, 25).into_iter().map(|s| s.value).collect::<Vec<_>>();
            assert_eq!(ids("veilig th").first().map(String::as_str), Some("veilig-thuis"));
            assert_eq!(ids("").first().map(String::as_str), Some("emergency-112"));
            assert!(ids("blijf").contains(&"blijf-groep".to_owned()), "{:?}", ids("blijf"));
            assert!(ids("").iter().all(|id| contacts.shown(id).is_some()));
        }
    }
}
