-- What units file, bureaus certify and anyone corrects: one row an event, never changed.
-- The same for SQLite and PostgreSQL. Days and times are texts in ISO 8601, facts are JSON.
CREATE TABLE events (
    id              TEXT NOT NULL PRIMARY KEY,
    kind            TEXT NOT NULL CHECK (kind IN ('referral', 'service', 'relocation', 'incident', 'delivery')),
    unit            TEXT NOT NULL,
    -- NULL withdraws the event that this one supersedes.
    facts           TEXT CHECK (facts IS NOT NULL OR supersedes IS NOT NULL),
    why             TEXT NOT NULL CHECK (length(why) BETWEEN 1 AND 500),
    recorded_at     TEXT NOT NULL,
    recorded_by     TEXT NOT NULL,
    recorded_as     TEXT NOT NULL CHECK (recorded_as IN ('unit', 'promotion-bureau', 'performance-office')),
    -- Nothing is superseded twice: of two corrections at once, one is refused.
    supersedes      TEXT UNIQUE REFERENCES events (id),
    idempotency_key TEXT NOT NULL,
    request_digest  TEXT NOT NULL,
    UNIQUE (recorded_by, idempotency_key)
);

CREATE INDEX events_by_unit ON events (unit, kind, id);
CREATE INDEX events_by_kind ON events (kind, id);
