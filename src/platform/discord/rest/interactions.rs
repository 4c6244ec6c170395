//! Answers to taps and commands: the first within three seconds, then changes and further messages for fifteen minutes.

use reqwest::Method;
use serenity::builder::{
    CreateAutocompleteResponse, CreateInteractionResponse, CreateInteractionResponseFollowup, CreateInteractionResponseMessage,
    CreateModal, EditInteractionResponse,
};
use serenity::model::id::{ApplicationId, InteractionId};

use super::error::RestError;
use super::messages::Posted;
use super::once::nobody;
use super::route::Route;
use super::send::{Call, JsonFile, Repeat};
use super::{Rest, Urgency};

const CALLBACK: &str = "/interactions/{interaction_id}/{interaction_token}/callback";
const FOLLOW_UPS: &str = "/webhooks/{webhook_id}/{webhook_token}";
const ORIGINAL: &str = "/webhooks/{webhook_id}/{webhook_token}/messages/@original";

/// What was tapped or chosen. Its token lets anybody answer it, so it cannot be printed.
#[derive(Clone, Copy)]
pub struct Tapped<'a> {
    /// Its id.
    pub id: InteractionId,
    /// The bot's application.
    pub application: ApplicationId,
    /// Its token.
    pub token: &'a str,
}

impl Rest {
    /// Answers with a message.
    pub async fn respond(&self, to: Tapped<'_>, message: CreateInteractionResponseMessage, urgency: Urgency) -> Result<(), RestError> {
        self.callback(to, &CreateInteractionResponse::Message(message.allowed_mentions(nobody())), urgency).await
    }

    /// Shows that the answer is on its way; `message` says only whether it will be private.
    pub async fn respond_later(
        &self,
        to: Tapped<'_>,
        message: CreateInteractionResponseMessage,
        urgency: Urgency,
    ) -> Result<(), RestError> {
        self.callback(to, &CreateInteractionResponse::Defer(message.allowed_mentions(nobody())), urgency).await
    }

    /// Changes the message that the tapped button stands under.
    pub async fn respond_updating(
        &self,
        to: Tapped<'_>,
        message: CreateInteractionResponseMessage,
        urgency: Urgency,
    ) -> Result<(), RestError> {
        self.callback(to, &CreateInteractionResponse::UpdateMessage(message.allowed_mentions(nobody())), urgency).await
    }

    /// Says that the message under which the button stands will be changed later, or not at all.
    pub async fn acknowledge(&self, to: Tapped<'_>, urgency: Urgency) -> Result<(), RestError> {
        self.callback(to, &serde_json::json!({"type": 6}), urgency).await
    }

    /// Suggests what a person who is typing a command may mean.
    pub async fn respond_suggesting(&self, to: Tapped<'_>, choices: CreateAutocompleteResponse, urgency: Urgency) -> Result<(), RestError> {
        self.callback(to, &CreateInteractionResponse::Autocomplete(choices), urgency).await
    }

    /// Opens a form.
    pub async fn respond_asking(&self, to: Tapped<'_>, form: CreateModal, urgency: Urgency) -> Result<(), RestError> {
        self.callback(to, &CreateInteractionResponse::Modal(form), urgency).await
    }

    /// Changes the first answer, or fills the one that was announced.
    pub async fn edit_original(&self, to: Tapped<'_>, message: EditInteractionResponse, urgency: Urgency) -> Result<Posted, RestError> {
        let route = Route::new(Method::PATCH, ORIGINAL, &[&to.application, &to.token]);
        self.read(Call::new(route, Repeat::Harmless).with(&message.allowed_mentions(nobody()))?, urgency).await
    }

    /// The same with a file.
    pub async fn edit_original_with(
        &self,
        to: Tapped<'_>,
        message: EditInteractionResponse,
        file: &JsonFile,
        urgency: Urgency,
    ) -> Result<Posted, RestError> {
        let route = Route::new(Method::PATCH, ORIGINAL, &[&to.application, &to.token]);
        self.read(Call::new(route, Repeat::Harmless).with_file(&message.allowed_mentions(nobody()), file)?, urgency).await
    }

    /// A further message. Discord knows no nonce here: when it is not clear whether it arrived, it is not sent again.
    pub async fn follow_up(
        &self,
        to: Tapped<'_>,
        message: CreateInteractionResponseFollowup,
        urgency: Urgency,
    ) -> Result<Posted, RestError> {
        let route = Route::new(Method::POST, FOLLOW_UPS, &[&to.application, &to.token]);
        self.read(Call::new(route, Repeat::OnlyUnsent).with(&message.allowed_mentions(nobody()))?, urgency).await
    }

    /// The first answer. Discord takes one only, so that sending it again is safe: 40060 then says that it had arrived.
    async fn callback(&self, to: Tapped<'_>, answer: &impl serde::Serialize, urgency: Urgency) -> Result<(), RestError> {
        let route = Route::new(Method::POST, CALLBACK, &[&to.id, &to.token]).not_counted();
        self.send(Call::new(route, Repeat::AnsweredOnce).with(answer)?, urgency).await.map(drop)
    }
}
