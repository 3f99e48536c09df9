-- Whether a process knows a mail server: what does not, leaves the sending to the one that serves and does.
alter table node add column mails boolean default false not null;
