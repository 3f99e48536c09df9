-- Why a message was not delivered is told in the language of whoever asks: a key of messages/problems, and what fills its places.

alter table dispatch add column detail_key varchar(100);   -- null: the detail is the words themselves, as before
alter table dispatch alter column detail set data type varchar(8000);
