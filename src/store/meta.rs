//! What the program remembers about itself, such as which commands it last registered.

use super::{Store, StoreError};

impl Store {
    /// The value that was last set under this name.
    pub async fn meta(&self, name: &str) -> Result<Option<String>, StoreError> {
        self.within("read what was remembered", async {
            sqlx::query_scalar("SELECT value FROM meta WHERE name = $1").bind(name.to_owned()).fetch_optional(&self.pool).await
        })
        .await
    }

    /// Sets a value. Nothing about a person belongs here: it stays for ever.
    pub async fn set_meta(&self, name: &str, value: &str) -> Result<(), StoreError> {
        let query = sqlx::query("INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value");
        self.write("remember something", query.bind(name.to_owned()).bind(value.to_owned())).await.map(drop)
    }
}
