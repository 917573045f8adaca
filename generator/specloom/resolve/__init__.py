"""Documents -> Bundle: references across files, equal components merged."""
