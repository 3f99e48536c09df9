-- What is made on the side is no revision of its occasion; it has a folder of its own, and this is its number there.

alter table run add column side integer default 0 not null;
