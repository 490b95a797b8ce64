"""Reports on paper and as a page: one description of what they say, and its writers.

What a report says is made once, as the values of `parts`, in the reader's language; `page`
writes it as one HTML file, `paper` as a PDF.
"""
