"""The screens of a trainee: picker, home, briefing, conversation, feedback, debrief."""
