BEGIN TRANSACTION;
CREATE TABLE claim (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	"key" VARCHAR(80) NOT NULL, 
	name VARCHAR(20) NOT NULL, 
	relation VARCHAR(20) NOT NULL, 
	verdict VARCHAR(20) NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (version, "key"), 
	FOREIGN KEY(version) REFERENCES version (id)
);
INSERT INTO "claim" VALUES(1,1,'change:36bfbbd6c60a68ce:1','c1','change','questionable',33,103,'72,000 referrals in the first 11 months of 2017, up from 6,000 in 2010');
INSERT INTO "claim" VALUES(2,1,'share:204aa5033d706210:1','c2','share','consistent',108,138,'One officer in four, 30 of 120');
INSERT INTO "claim" VALUES(3,1,'change:f4af12f8b349c427:1','c3','change','unverifiable',187,210,'700 per cent since 2013');
CREATE TABLE document (
	id INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	source TEXT NOT NULL, 
	published DATE, 
	added DATETIME NOT NULL, 
	added_by TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "document" VALUES(1,'Harbour <i>desk</i>','sample','2018-01-14','2026-11-24 19:45:39.207766','Ada');
CREATE TABLE event (
	id INTEGER NOT NULL, 
	document INTEGER NOT NULL, 
	claim VARCHAR(80) NOT NULL, 
	who TEXT NOT NULL, 
	"when" DATETIME NOT NULL, 
	what VARCHAR(20) NOT NULL, 
	"before" JSON NOT NULL, 
	"after" JSON NOT NULL, 
	undoes INTEGER, 
	press VARCHAR(80), 
	PRIMARY KEY (id), 
	FOREIGN KEY(document) REFERENCES document (id), 
	UNIQUE (undoes), 
	FOREIGN KEY(undoes) REFERENCES event (id), 
	UNIQUE (press)
);
INSERT INTO "event" VALUES(1,1,'change:36bfbbd6c60a68ce:1','Ada','2026-11-24 19:45:39.216508','agree','{"act": null, "verdict": null}','{"act": "agree", "verdict": "questionable"}',NULL,'tab:1');
INSERT INTO "event" VALUES(2,1,'change:36bfbbd6c60a68ce:1','Grace','2026-11-24 19:45:39.218152','note','{"note": ""}','{"note": "ask the desk"}',NULL,NULL);
INSERT INTO "event" VALUES(3,1,'change:36bfbbd6c60a68ce:1','Grace','2026-11-24 19:45:39.219535','undo','{"note": "ask the desk"}','{"note": ""}',2,NULL);
INSERT INTO "event" VALUES(4,1,'share:204aa5033d706210:1','Grace','2026-11-24 19:45:39.220505','override','{"act": null, "verdict": null}','{"act": "override", "verdict": "inconsistent"}',NULL,NULL);
CREATE TABLE preference (
	owner VARCHAR(200) NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY (owner, name)
);
INSERT INTO "preference" VALUES('ada','reviewer','Ada L.');
CREATE TABLE version (
	id INTEGER NOT NULL, 
	document INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	added DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (document, number), 
	FOREIGN KEY(document) REFERENCES document (id)
);
INSERT INTO "version" VALUES(1,1,1,'The Harbour Fraud Desk passed on 72,000 referrals in the first 11 months of 2017, up from 6,000 in 2010 🚢.

One officer in four, 30 of 120, works nights. Its director spoke of a spike of 700 per cent since 2013. Costs were <b>$5</b> and *$6*.
','40aee6f87b54bf27c2eaa626452ea267928d8387857d751466b2f390d163a13c','2026-11-24 19:45:39.207766');
CREATE INDEX ix_version_sha256 ON version (sha256);
CREATE INDEX event_by_claim ON event (document, claim);
CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'events are only ever added'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'events are only ever added'); END;
COMMIT;
