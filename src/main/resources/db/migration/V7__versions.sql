-- Recipients count their own messages of an occasion; a revision that changes nothing for one of them gives that one no number.
-- Rows of before were shown to their recipients under the revision's number.

alter table dispatch add column version integer;
update dispatch set version = revision;
alter table dispatch alter column version set not null;
alter table dispatch add constraint dispatch_version unique (review_year, occasion, version, recipient);
