-- The counters, one kind a block. Every number adds up over shards by user; the reader (Usage.csv) adds up rows of the same key.
SELECT
  r.version,
  r.time_zone,
  r.anchor_day,
  r.coverage_from,
  r.as_of,
  k.kind,
  k.license,
  k.profile_id,
  k.site_id,
  k.on_date,
  k.n1,
  k.n2,
  k.users,
  k.logins,
  k.months
FROM (
  SELECT 'users' AS kind, license, profile_key AS profile_id, '' AS site_id, CAST(NULL AS DATE) AS on_date,
    0 AS n1, 0 AS n2, COUNT(*) AS users, 0 AS logins, 0 AS months
  FROM lo_person WHERE active = 1 GROUP BY license, profile_key
  UNION ALL
  SELECT 'dormant', p.license, p.profile_key, '', CAST(NULL AS DATE), 0, 0, COUNT(*), 0, 0
  FROM lo_person AS p CROSS JOIN lo_run AS r
  WHERE p.active = 1 AND p.last_login < r.dormant_utc GROUP BY p.license, p.profile_key
  UNION ALL
  SELECT 'never', p.license, p.profile_key, '', CAST(NULL AS DATE), 0, 0, COUNT(*), 0, 0
  FROM lo_person AS p CROSS JOIN lo_run AS r
  WHERE p.active = 1 AND p.last_login IS NULL AND p.created < r.dormant_utc GROUP BY p.license, p.profile_key
  UNION ALL
  SELECT 'registered', p.license, p.profile_key, '', m.month_start, 0, 0, COUNT(*), 0, 0
  FROM lo_user AS p CROSS JOIN lo_month AS m
  WHERE p.active = 1 AND p.created < m.end_utc GROUP BY p.license, p.profile_key, m.month_start
  UNION ALL
  SELECT 'member', b.license, b.profile_key, b.site_key, m.month_start, 0, 0, COUNT(*), 0, 0
  FROM lo_member AS b CROSS JOIN lo_month AS m
  WHERE b.created < m.end_utc GROUP BY b.license, b.profile_key, b.site_key, m.month_start
  UNION ALL
  SELECT 'members', '', '', '', CAST(NULL AS DATE), 0, 0, COUNT(*), 0, 0 FROM network_member
  UNION ALL
  SELECT 'days', p.license, p.profile_key, '', d.month_start, d.days, 0, COUNT(*), 0, 0
  FROM lo_user_month AS d
  JOIN lo_user AS p ON p.user_key = d.user_key
  JOIN lo_month AS m ON m.month_start = d.month_start
  WHERE p.active = 1 AND p.created < m.end_utc GROUP BY p.license, p.profile_key, d.month_start, d.days
  UNION ALL
  SELECT 'visitor', license, profile_key, site_key, month_start, days, is_member, COUNT(*), 0, 0
  FROM lo_site_month GROUP BY license, profile_key, site_key, month_start, days, is_member
  UNION ALL
  SELECT 'habit', license, profile_key, '', CAST(NULL AS DATE), own, total, COUNT(*), 0, 0
  FROM lo_record WHERE active = 1 GROUP BY license, profile_key, own, total
  UNION ALL
  SELECT 'level', license, '', '', month_start, age, 0, users, logins, 0 FROM lo_presence
  UNION ALL
  SELECT 'created', license, '', '', month_start, 0, 0, SUM(created_users), 0, 0
  FROM lo_presence GROUP BY license, month_start
  UNION ALL
  SELECT 'left', license, '', '', month_start, 0, 0, SUM(left_users), 0, 0
  FROM lo_presence GROUP BY license, month_start
  UNION ALL
  SELECT 'window', r.license, '', '', CAST(NULL AS DATE), COALESCE(t.total, 0), 0, COUNT(*), SUM(COALESCE(t.after_total, 0)),
    SUM(CASE
      WHEN r.last_month >= s.after_end THEN s.after_end - s.span_end
      ELSE r.last_month - s.span_end
    END)
  FROM lo_record AS r
  CROSS JOIN lo_month AS s
  LEFT JOIN lo_span AS t ON t.user_key = r.user_key AND t.record_index = s.record_index
  WHERE s.span_end >= 0 AND r.first_month <= s.record_index AND r.last_month >= s.span_end
  GROUP BY r.license, COALESCE(t.total, 0)
  UNION ALL
  SELECT 'running', g.license, '', '', g.local_date, 0, 0, 0, COUNT(*), 0
  FROM (
    SELECT DISTINCT p.license, d.user_key, d.local_date
    FROM lo_login_day AS d
    JOIN lo_user AS p ON p.user_key = d.user_key
    JOIN lo_month AS m ON m.month_start = d.month_start
    WHERE m.running = 1 AND p.active = 1 AND p.created < m.end_utc
  ) AS g GROUP BY g.license, g.local_date
  UNION ALL
  SELECT 'inactive', p.license, '', '', d.month_start, 0, 0, COUNT(*), SUM(d.days), 0
  FROM lo_user_month AS d JOIN lo_user AS p ON p.user_key = d.user_key
  WHERE p.active = 0 GROUP BY p.license, d.month_start
  UNION ALL
  SELECT 'day', '', '', '', d.local_date, 0, 0, 0, COUNT(*), 0
  FROM login_history AS l
  JOIN lo_day AS d
    ON d.utc_date = CAST(l.login_time AS DATE) AND l.login_time >= d.from_utc AND l.login_time < d.to_utc
  GROUP BY d.local_date
  UNION ALL
  SELECT 'unknown', '', '', '', CAST(NULL AS DATE), 0, 0, COUNT(*), SUM(g.login_rows), 0
  FROM (
    SELECT SUBSTRING(l.user_id, 1, 15) AS user_key, COUNT(*) AS login_rows
    FROM login_history AS l
    JOIN lo_day AS d
      ON d.utc_date = CAST(l.login_time AS DATE) AND l.login_time >= d.from_utc AND l.login_time < d.to_utc
    LEFT JOIN (
      SELECT SUBSTRING(id, 1, 15) AS user_key FROM org_user GROUP BY SUBSTRING(id, 1, 15)
    ) AS o ON o.user_key = SUBSTRING(l.user_id, 1, 15)
    WHERE l.status = 'Success' AND o.user_key IS NULL
    GROUP BY SUBSTRING(l.user_id, 1, 15)
  ) AS g
  UNION ALL
  SELECT 'expected', '', '', '', CAST(NULL AS DATE), CASE WHEN p.newest IS NULL THEN 0 ELSE 1 END, 0, COUNT(*), 0, 0
  FROM lo_person AS p CROSS JOIN lo_run AS r
  WHERE p.told_login >= r.from_utc AND p.told_login < r.to_utc
  GROUP BY CASE WHEN p.newest IS NULL THEN 0 ELSE 1 END
) AS k
CROSS JOIN lo_run AS r
