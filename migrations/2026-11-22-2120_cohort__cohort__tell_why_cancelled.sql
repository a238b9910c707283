-- Why a class is called off: those who lose their seats read it, in the letters about the class and about the seat.
alter table cohort add column cancel_reason text not null default '';
comment on column cohort.cancel_reason is 'What the participants are told; empty for classes that were called off before it was asked for';
