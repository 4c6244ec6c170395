//! Danger first, then the topic, then a question back, then "not my subject".

use super::{Answer, Body, PlaceAnswer};
use crate::message::Surroundings;
use crate::understanding::{Meant, Place, Understanding};

/// Most topics that are offered when asking back.
const MOST_CHOICES: usize = 3;

/// Decides what to answer.
#[must_use]
pub fn decide(understood: &Understanding) -> Answer {
    let body = match &understood.meant {
        Meant::Topics(topics) => Body::Topics(topics.clone()),
        Meant::OneOf => Body::AskBack(understood.alternatives.iter().take(MOST_CHOICES).map(|a| a.id.clone()).collect()),
        Meant::OutOfScope => Body::OutOfScope,
        Meant::Nothing => Body::NoText,
    };
    let mut personal_data = Vec::new();
    for datum in &understood.personal_data {
        if !personal_data.contains(&datum.kind) {
            personal_data.push(datum.kind);
        }
    }
    let answered = matches!(body, Body::Topics(_));
    let place = match &understood.place {
        Place::One(name) if answered => PlaceAnswer::Region(name.clone()),
        Place::Several(names) if answered => PlaceAnswer::WhichOf(names.clone()),
        _ => PlaceAnswer::None,
    };
    let offered = match &body {
        Body::Topics(topics) | Body::AskBack(topics) => topics.as_slice(),
        Body::OutOfScope | Body::NoText => &[],
    };
    let others = understood.alternatives.iter().map(|a| a.id.clone()).filter(|id| !offered.contains(id)).take(MOST_CHOICES).collect();
    Answer { locale: understood.locale, body, personal_data, place, others: Some(others), around: Surroundings::default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Locale;
    use crate::understanding::{Alarm, Alternative, Kind, PersonalDatum};

    fn understood(meant: Meant) -> Understanding {
        Understanding {
            locale: Locale::Nl,
            language_certain: true,
            alarm: Alarm::None,
            meant,
            confidence: 0.5,
            in_scope: 0.9,
            danger: 0.0,
            alternatives: ["a", "b", "c", "d"].map(|id| Alternative { id: id.to_owned(), confidence: 0.1 }).to_vec(),
            place: Place::None,
            personal_data: vec![
                PersonalDatum { kind: Kind::Name, span: 0..3 },
                PersonalDatum { kind: Kind::Bsn, span: 4..9 },
                PersonalDatum { kind: Kind::Name, span: 10..12 },
            ],
            keywords: Vec::new(),
        }
    }

    #[test]
    fn asks_back_with_at_most_three() {
        assert_eq!(decide(&understood(Meant::OneOf)).body, Body::AskBack(vec!["a".into(), "b".into(), "c".into()]));
    }

    #[test]
    fn others_are_those_that_are_not_answered() {
        assert_eq!(decide(&understood(Meant::Topics(vec!["b".into()]))).others.unwrap(), ["a", "c", "d"]);
        assert_eq!(decide(&understood(Meant::OneOf)).others.unwrap(), ["d"]);
    }

    #[test]
    fn names_each_kind_of_personal_data_once() {
        assert_eq!(decide(&understood(Meant::OutOfScope)).personal_data, [Kind::Name, Kind::Bsn]);
    }

    #[test]
    fn speaks_of_a_place_only_in_an_answer() {
        let mut message = understood(Meant::OutOfScope);
        message.place = Place::One("Almere".into());
        assert_eq!(decide(&message).place, PlaceAnswer::None);
        message.meant = Meant::Topics(vec!["contact-veilig-thuis".into()]);
        assert_eq!(decide(&message).place, PlaceAnswer::Region("Almere".into()));
    }
}
