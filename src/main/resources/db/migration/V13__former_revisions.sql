-- The revisions that this ledger has made and whose runs it has forgotten since: they stand, and are not to be taken over as another ledger's.

create table former_revision (
    review_year integer not null,
    occasion varchar(100) not null,
    revision integer not null,
    primary key (review_year, occasion, revision)
);
