-- A draft knows the language of the document, the message that it answers, and why a signed document is corrected.

alter table draft
  add column language text not null default 'fi' check (language in ('fi', 'sv', 'en')),
  add column item_id uuid references intake_item,
  add column reason text,
  add check (corrects is not null or reason is null);
comment on column draft.item_id is 'The message that the document answers, when it answers one (the assessment of a notification).';
comment on column draft.reason is 'Why a signed document is corrected; signed, it becomes the reason of the new version (ATL 22 §).';
create index draft_by_item on draft (item_id);
