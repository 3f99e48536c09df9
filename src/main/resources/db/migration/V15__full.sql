-- Whether every initiative was asked for as a card, not the matters alone.

alter table run add column all_cards boolean default false not null;
