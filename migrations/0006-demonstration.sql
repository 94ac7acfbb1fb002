-- What the demonstration was made from, and whether all of it is there: a start that was broken off is gone on with.

alter table demonstration
  add column size integer not null check (size > 0),
  add column filled_at timestamptz;
comment on column demonstration.seed is 'The same seed, size and day of making give the same people and the same history.';
comment on column demonstration.size is 'How many children there are.';
comment on column demonstration.made_at is 'The moment the history leads up to, by the application''s clock.';
comment on column demonstration.filled_at is 'When the last act of the history was in; empty while it is being filled.';
-- The casework is put in by the application's own role, which so may say that it is done, and nothing else.
grant update (filled_at) on demonstration to suojatie_app;
