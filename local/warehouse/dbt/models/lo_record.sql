-- One row a user, over the complete months: own months and login days of the habit, months of presence (docs/advice.md).
{{ config(materialized="table") }}
SELECT
  g.user_key AS user_key,
  g.license AS license,
  g.profile_key AS profile_key,
  g.active AS active,
  g.first_month AS first_month,
  g.created_in AS created_in,
  g.is_old AS is_old,
  g.own AS own,
  COALESCE(h.total, 0) AS total,
  g.record_months AS record_months,
  CASE
    WHEN g.active = 1 THEN g.record_months
    WHEN COALESCE(h.newest_month, -1) > g.seen_months - g.is_gone THEN h.newest_month
    ELSE g.seen_months - g.is_gone
  END AS last_month
FROM (
  SELECT
    p.user_key AS user_key,
    p.license AS license,
    p.profile_key AS profile_key,
    p.active AS active,
    p.record_months AS record_months,
    CASE WHEN p.created >= p.to_utc THEN p.record_months ELSE c.first_month END AS first_month,
    CASE WHEN p.created >= p.to_utc THEN p.record_months ELSE c.created_in END AS created_in,
    CASE WHEN p.created < p.start_utc THEN 1 ELSE 0 END AS is_old,
    CASE WHEN p.created >= p.to_utc THEN 0 ELSE c.own END AS own,
    CASE
      WHEN p.seen < p.from_utc THEN 0
      WHEN p.seen >= p.to_utc THEN p.record_months
      ELSE s.seen_months
    END AS seen_months,
    CASE WHEN p.seen < p.gone_utc THEN 1 ELSE 0 END AS is_gone
  FROM (
    SELECT
      u.user_key AS user_key,
      u.license AS license,
      u.profile_key AS profile_key,
      u.active AS active,
      u.created AS created,
      COALESCE(u.last_login, u.created) AS seen,
      b.from_utc AS from_utc,
      b.to_utc AS to_utc,
      b.record_months AS record_months,
      b.start_utc AS start_utc,
      b.gone_utc AS gone_utc,
      CASE
        WHEN u.created < b.from_utc THEN b.from_utc
        WHEN u.created >= b.to_utc THEN b.last_from_utc
        ELSE u.created
      END AS created_at,
      CASE
        WHEN COALESCE(u.last_login, u.created) < b.from_utc THEN b.from_utc
        WHEN COALESCE(u.last_login, u.created) >= b.to_utc THEN b.last_from_utc
        ELSE COALESCE(u.last_login, u.created)
      END AS seen_at
    FROM {{ ref("lo_person") }} AS u
    CROSS JOIN {{ ref("lo_bounds") }} AS b
    WHERE b.record_months > 0
  ) AS p
  JOIN {{ ref("lo_age") }} AS c
    ON c.utc_date = CAST(p.created_at AS DATE)
    AND p.created_at >= c.from_utc
    AND p.created_at < c.to_utc
  JOIN {{ ref("lo_age") }} AS s
    ON s.utc_date = CAST(p.seen_at AS DATE)
    AND p.seen_at >= s.from_utc
    AND p.seen_at < s.to_utc
) AS g
LEFT JOIN {{ ref("lo_habit") }} AS h
  ON h.user_key = g.user_key
