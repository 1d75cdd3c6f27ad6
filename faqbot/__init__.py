"""Darmgids: a Dutch conversational guide to the gut microbiome, on Rasa Open Source."""
