-- A newer version withdraws what is held or waiting of older ones. A person may insist on an older one, in spite of the newest version known then.

alter table dispatch add column despite integer;
update dispatch set despite = version;
alter table dispatch alter column despite set not null;
