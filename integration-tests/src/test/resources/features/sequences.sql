--- sequence with each option
-- kept
CREATE SEQUENCE lab.options AS integer INCREMENT BY 3 MINVALUE -10 MAXVALUE 500 START WITH 20 CACHE 5 CYCLE;

--- sequence that goes down
-- kept
CREATE SEQUENCE lab.down INCREMENT BY -1 MAXVALUE -1 MINVALUE -1000;

--- sequence owned by a column
-- kept
-- given
CREATE TABLE lab.owning (a bigint);
-- feature
CREATE SEQUENCE lab.owned OWNED BY lab.owning.a;

--- sequence owned by one column and used by another
-- kept
-- given
CREATE TABLE lab.owns (a bigint);
CREATE TABLE lab.uses (b bigint);
-- feature
CREATE SEQUENCE lab.shared_numbers OWNED BY lab.owns.a;
ALTER TABLE lab.uses ALTER COLUMN b SET DEFAULT nextval('lab.shared_numbers');

--- sequence owned by one column and used by another of the same table
-- kept
-- given
CREATE TABLE lab.shares (a serial, b bigint);
-- feature
ALTER TABLE lab.shares ALTER COLUMN b SET DEFAULT nextval('lab.shares_a_seq') * 2;

--- sequence used by a default
-- kept
-- given
CREATE SEQUENCE lab.free_numbers START WITH 7;
CREATE TABLE lab.numbered (a bigint);
-- feature
ALTER TABLE lab.numbered ALTER COLUMN a SET DEFAULT nextval('lab.free_numbers');

--- unlogged sequence
-- kept, from 15
CREATE UNLOGGED SEQUENCE lab.unlogged_numbers;

--- sequence whose options changed
-- kept
-- given
CREATE SEQUENCE lab.changing;
-- feature
ALTER SEQUENCE lab.changing AS smallint INCREMENT BY 2 MAXVALUE 99 CACHE 3 CYCLE;

--- options of a serial column's sequence
-- kept
-- given
CREATE TABLE lab.serial_options (a serial);
-- feature
ALTER SEQUENCE lab.serial_options_a_seq INCREMENT BY 10 CACHE 20;

--- sequence of a serial column with another name
-- kept
-- given
CREATE TABLE lab.serial_named (a serial);
-- feature
ALTER SEQUENCE lab.serial_named_a_seq RENAME TO "Serial numbers";
