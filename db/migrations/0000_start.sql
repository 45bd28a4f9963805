CREATE TABLE `agencies` (
	`id` text PRIMARY KEY NOT NULL,
	`settings` text NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`saved_at` integer,
	`saved_by` text,
	CONSTRAINT "agency_revision_counts" CHECK("agencies"."revision" >= 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `report_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`report_id` text NOT NULL,
	`kind` text NOT NULL,
	`actor_id` text NOT NULL,
	`at` integer NOT NULL,
	`note` text,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `events_of_report` ON `report_events` (`report_id`,`id`);--> statement-breakpoint
CREATE TABLE `report_sections` (
	`report_id` text NOT NULL,
	`section_id` text NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`content` text NOT NULL,
	`saved_at` integer,
	`saved_by` text,
	PRIMARY KEY(`report_id`, `section_id`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "section_revision_counts" CHECK("report_sections"."revision" >= 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`agency_id` text NOT NULL,
	`year` integer NOT NULL,
	`template_id` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_status_known" CHECK("reports"."status" in ('draft', 'inReview', 'returned', 'approved', 'published')),
	CONSTRAINT "report_year_plausible" CHECK("reports"."year" between 2008 and 9999)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `one_report_a_year` ON `reports` (`agency_id`,`year`);--> statement-breakpoint
CREATE TABLE `save_keys` (
	`actor_id` text NOT NULL,
	`key` text NOT NULL,
	`report_id` text NOT NULL,
	`section_id` text NOT NULL,
	`digest` text NOT NULL,
	`answer` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`actor_id`, `key`),
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `save_keys_by_age` ON `save_keys` (`at`);--> statement-breakpoint
CREATE TABLE `section_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`section_id` text NOT NULL,
	`revision` integer NOT NULL,
	`content` text NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text NOT NULL,
	`kind` text NOT NULL,
	FOREIGN KEY (`saved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`,`section_id`) REFERENCES `report_sections`(`report_id`,`section_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "version_kind_known" CHECK("section_versions"."kind" in ('save', 'refused'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `versions_of_section` ON `section_versions` (`report_id`,`section_id`,`saved_at`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`agency_id` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "user_role_known" CHECK("users"."role" in ('clerk', 'supervisor'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `users_of_agency` ON `users` (`agency_id`);