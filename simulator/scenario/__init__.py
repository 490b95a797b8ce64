"""From a scenario folder to a frozen `Scenario`; the only home of yaml and pydantic."""
