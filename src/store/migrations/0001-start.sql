-- The first tables. Plain SQL for SQLite and PostgreSQL alike: BIGINT for ids and for times (seconds since 1970),
-- TEXT for the rest. AUTO_ID is put in by migrate.rs: the one thing that the two write differently.
-- How long a row stays stands in retention.rs. No table has a column for what somebody wrote to the assistant.

-- A server and its settings. Everything of a server hangs on its row and goes with it.
CREATE TABLE server (
    id BIGINT PRIMARY KEY,
    language TEXT,
    sector TEXT,
    region TEXT,
    officer_person BIGINT,
    officer_name TEXT,
    officer_reach TEXT,
    officer_notice TEXT, -- told, agreed, refused; none: not told yet
    officer_notice_at BIGINT,
    guidance_role BIGINT,
    removed_at BIGINT -- the assistant was removed; none: it is there
);

CREATE INDEX server_officer ON server (officer_person);

-- Channels where the assistant answers without being mentioned.
CREATE TABLE open_channel (
    server BIGINT NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    channel BIGINT NOT NULL,
    PRIMARY KEY (server, channel)
);

-- The language a person chose.
CREATE TABLE person (
    id BIGINT PRIMARY KEY,
    language TEXT NOT NULL,
    used_at BIGINT NOT NULL
);

-- The last message seen in a channel.
CREATE TABLE last_seen (
    channel BIGINT PRIMARY KEY,
    message BIGINT NOT NULL,
    seen_at BIGINT NOT NULL
);

-- Channels of direct messages.
CREATE TABLE direct_channel (
    channel BIGINT PRIMARY KEY,
    person BIGINT NOT NULL,
    used_at BIGINT NOT NULL
);

CREATE INDEX direct_channel_person ON direct_channel (person);

-- Who changed what.
CREATE TABLE audit (
    id AUTO_ID,
    server BIGINT NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    person BIGINT, -- none: the program itself, or somebody who was forgotten
    act TEXT NOT NULL,
    subject TEXT NOT NULL
);

CREATE INDEX audit_server ON audit (server, id);
CREATE INDEX audit_person ON audit (person);
CREATE INDEX audit_at ON audit (at);

-- What the program remembers about itself.
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
