//! The answer to a message that somebody else wrote, for the colleague who asks what to do about it.

use super::{Answer, Body, SELF_VICTIM, Writer};

/// The topic of somebody who is told of violence.
const DISCLOSURE: &str = "disclosure";

/// The same answer for somebody who did not write the message: whoever wrote that they are not safe told it to a colleague.
#[must_use]
pub fn of_another(answer: Answer) -> Answer {
    let body = match answer.body {
        Body::Topics(topics) => Body::Topics(told(topics)),
        Body::AskBack(topics) => Body::AskBack(told(topics)),
        body => body,
    };
    let mut answer = Answer { body, writer: Writer::Another, ..answer };
    if let Some(others) = answer.others.take() {
        let others = told(others).into_iter().filter(|id| !answer.topics().contains(id)).collect();
        answer.others = Some(others);
    }
    answer
}

fn told(topics: Vec<String>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for id in topics {
        let id = if id == SELF_VICTIM { DISCLOSURE.to_owned() } else { id };
        if !out.contains(&id) {
            out.push(id);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::about;
    use crate::message::Locale;

    #[test]
    fn what_somebody_tells_of_themselves_was_told_to_the_colleague() {
        let ids = |ids: &[&str]| ids.iter().map(ToString::to_string).collect::<Vec<String>>();
        let cases = [
            (Body::Topics(ids(&[SELF_VICTIM])), Body::Topics(ids(&[DISCLOSURE]))),
            (Body::Topics(ids(&["emergency", SELF_VICTIM])), Body::Topics(ids(&["emergency", DISCLOSURE]))),
            (Body::Topics(ids(&[DISCLOSURE, SELF_VICTIM])), Body::Topics(ids(&[DISCLOSURE]))),
            (Body::AskBack(ids(&[SELF_VICTIM, "help"])), Body::AskBack(ids(&[DISCLOSURE, "help"]))),
            (Body::OutOfScope, Body::OutOfScope),
        ];
        for (body, expected) in cases {
            let answer = of_another(Answer { others: Some(ids(&[SELF_VICTIM, "privacy"])), ..about(body, Locale::Nl) });
            let offered = !answer.topics().iter().any(|id| id == DISCLOSURE);
            assert_eq!(answer.others.unwrap().iter().any(|id| id == DISCLOSURE), offered);
            assert_eq!((answer.body, answer.writer), (expected, Writer::Another));
        }
    }
}
