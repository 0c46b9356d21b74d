-- The same thing alarms once, and is answered once.
CREATE UNIQUE INDEX record_alarm_once ON record (object_id, body ->> '$.key') WHERE kind = 'ALARM';
CREATE UNIQUE INDEX record_alarm_answered_once ON record (body ->> '$.alarmId') WHERE kind = 'ALARM_ANSWERED';
