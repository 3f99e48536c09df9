-- The joint papers and a party's own go in a message each, which count for themselves. Rows of before may have brought both.

alter table dispatch add column papers varchar(10);   -- joint, own, together
update dispatch set papers = case
    when not exists (select 1 from dispatch_enclosure e where e.dispatch_id = dispatch.dispatch_id and e.audience <> 'JOINT') then 'joint'
    when not exists (select 1 from dispatch_enclosure e where e.dispatch_id = dispatch.dispatch_id and e.audience = 'JOINT') then 'own'
    else 'together' end;
alter table dispatch alter column papers set not null;

-- V5 left the name of its constraint to the database: the first is H2's, the second PostgreSQL's
alter table dispatch drop constraint if exists constraint_3f9;
alter table dispatch drop constraint if exists dispatch_review_year_occasion_revision_recipient_key;
alter table dispatch add constraint dispatch_revision unique (review_year, occasion, revision, recipient, papers);
alter table dispatch drop constraint dispatch_version;
alter table dispatch add constraint dispatch_version unique (review_year, occasion, version, recipient, papers);
