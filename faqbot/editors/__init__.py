"""What editors work with: topics, missed questions, reactions of visitors."""
