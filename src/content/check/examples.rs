//! Messages that must land at their topic and do not, with the words that pulled them away; danger that is missed.

use super::Material;
use crate::content::finding::Finding;
use crate::message::Locale;
use crate::understanding::{Alarm, EMERGENCY, Meant, Model, Understanding};

pub(super) fn check(material: &Material<'_>, model: &Model, findings: &mut Vec<Finding>) {
    for file in &material.intents.topics {
        for (locale, words) in Locale::ALL.into_iter().zip(&file.words) {
            let emergency = file.topic.id == EMERGENCY;
            for example in &words.examples {
                let understood = model.understand(&example.text, locale);
                if emergency {
                    if understood.alarm != Alarm::Acute {
                        findings.push(Finding::error(
                            "missed-danger",
                            &file.file,
                            example.line,
                            "this message of danger does not raise the alarm.",
                            "Write more examples of this kind, or move it when nobody is in danger now.",
                        ));
                    }
                    continue;
                }
                landed(&file.file, example.line, Some(&file.topic.id), &understood, findings);
            }
            for example in &words.calm {
                let understood = model.understand(&example.text, locale);
                landed(&file.file, example.line, Some(&file.topic.id), &understood, findings);
                calm(&file.file, example.line, &understood, findings);
            }
        }
    }
    for line in &material.intents.out_of_scope {
        let understood = model.understand(&line.labelled.text, line.labelled.locale);
        landed(&line.file, line.line, None, &understood, findings);
    }
    for line in &material.intents.calm {
        let understood = model.understand(&line.labelled.text, line.labelled.locale);
        landed(&line.file, line.line, line.labelled.topic.as_deref(), &understood, findings);
        calm(&line.file, line.line, &understood, findings);
    }
}

/// An example is advice: the model learns from all of them together and may weigh one against many.
fn landed(file: &str, line: usize, topic: Option<&str>, understood: &Understanding, findings: &mut Vec<Finding>) {
    let got = match &understood.meant {
        Meant::Topics(topics) => topics.first().map(String::as_str),
        Meant::OneOf | Meant::OutOfScope | Meant::Nothing => None,
    };
    if got == topic {
        return;
    }
    let what = match (topic, got) {
        (_, Some(other)) => format!("this message lands at {other}, pulled by: {}.", understood.keywords.join(", ")),
        (Some(_), None) => "this message is not sure enough to be answered.".to_owned(),
        (None, None) => return,
    };
    findings.push(Finding::advice("lands-elsewhere", file, line, what, "Reword it, move it, or add examples and words like it."));
}

fn calm(file: &str, line: usize, understood: &Understanding, findings: &mut Vec<Finding>) {
    if understood.alarm == Alarm::Acute {
        findings.push(Finding::advice(
            "false-alarm",
            file,
            line,
            format!("this message raises the alarm, by: {}.", understood.keywords.join(", ")),
            "Add calm messages like it to _calm.toml, or move it to emergency.toml.",
        ));
    }
}
