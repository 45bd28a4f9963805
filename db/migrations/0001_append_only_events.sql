CREATE TRIGGER `report_events_refuse_update` BEFORE UPDATE ON `report_events`
BEGIN
	SELECT RAISE(ABORT, 'report_events is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `report_events_refuse_delete` BEFORE DELETE ON `report_events`
BEGIN
	SELECT RAISE(ABORT, 'report_events is append-only');
END;
