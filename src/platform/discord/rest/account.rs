//! Who the bot is, where the gateway is, and which commands people see.

use reqwest::Method;
use serde::Deserialize;
use serde_json::Value;
use serenity::builder::CreateCommand;
use serenity::model::application::Command;
use serenity::model::gateway::BotGateway;
use serenity::model::id::{ApplicationId, GuildId};
use serenity::model::user::CurrentUser;

use super::error::RestError;
use super::route::Route;
use super::send::{Call, Repeat};
use super::{Rest, Urgency};

const COMMANDS: &str = "/applications/{application_id}/commands";

/// Where to connect to.
#[derive(Clone, Debug, Deserialize)]
pub struct Gateway {
    /// The address of the gateway.
    pub url: String,
}

/// The bot's application, as far as it is used.
#[derive(Clone, Debug, Deserialize)]
pub struct Application {
    /// Its id.
    pub id: ApplicationId,
    /// What Discord lets it do, privileged intents among them.
    #[serde(default)]
    pub flags: u64,
}

impl Rest {
    /// The gateway's address.
    pub async fn gateway(&self, urgency: Urgency) -> Result<Gateway, RestError> {
        self.get("/gateway", urgency).await
    }

    /// The gateway's address, how many shards Discord advises, and how often the bot may still log in.
    pub async fn bot_gateway(&self, urgency: Urgency) -> Result<BotGateway, RestError> {
        self.get("/gateway/bot", urgency).await
    }

    /// The bot's account.
    pub async fn current_user(&self, urgency: Urgency) -> Result<CurrentUser, RestError> {
        self.get("/users/@me", urgency).await
    }

    /// The bot's application.
    pub async fn current_application(&self, urgency: Urgency) -> Result<Application, RestError> {
        self.get("/applications/@me", urgency).await
    }

    /// The name of a server.
    pub async fn server_name(&self, server: GuildId, urgency: Urgency) -> Result<String, RestError> {
        #[derive(Deserialize)]
        struct Server {
            name: String,
        }
        let route = Route::new(Method::GET, "/guilds/{guild_id}", &[&server]);
        Ok(self.read::<Server>(Call::new(route, Repeat::Harmless), urgency).await?.name)
    }

    /// The commands everywhere, with their names and descriptions in all languages.
    pub async fn global_commands(&self, application: ApplicationId, urgency: Urgency) -> Result<Vec<Command>, RestError> {
        let route = Route::new(Method::GET, COMMANDS, &[&application]).asking("with_localizations=true");
        self.read(Call::new(route, Repeat::Harmless), urgency).await
    }

    /// Replaces the commands everywhere by these.
    pub async fn put_global_commands(
        &self,
        application: ApplicationId,
        commands: &[CreateCommand],
        urgency: Urgency,
    ) -> Result<Vec<Command>, RestError> {
        let mut commands = serde_json::to_value(commands).map_err(|_| RestError::Unwritable)?;
        leave_out_defaults(&mut commands);
        let route = Route::new(Method::PUT, COMMANDS, &[&application]);
        self.read(Call::new(route, Repeat::Harmless).with(&commands)?, urgency).await
    }

    async fn get<T: serde::de::DeserializeOwned>(&self, path: &'static str, urgency: Urgency) -> Result<T, RestError> {
        self.read(Call::new(Route::new(Method::GET, path, &[]), Repeat::Harmless), urgency).await
    }
}

/// serenity writes every field of every kind of option. What says nothing is left out: Discord's description knows
/// each field only where it means something.
fn leave_out_defaults(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(leave_out_defaults),
        Value::Object(fields) => {
            // Only in one place "no" differs from nothing: a command that is not for direct messages.
            let says_no = |name: &str, field: &Value| *field == Value::Bool(false) && name != "dm_permission";
            fields.retain(|name, field| !field.is_null() && !says_no(name, field) && !field.as_array().is_some_and(Vec::is_empty));
            fields.values_mut().for_each(leave_out_defaults);
        }
        _ => {}
    }
}
