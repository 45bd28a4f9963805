ALTER TABLE `reports` ADD COLUMN `origin` text DEFAULT 'written' NOT NULL CONSTRAINT "report_origin_known" CHECK(`origin` in ('written', 'imported', 'typed'));
