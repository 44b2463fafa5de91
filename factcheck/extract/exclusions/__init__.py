"""What is a number but no quantity, each with its reason.

`notations` are told by their form before anything is read, so that nothing is read inside of
them; `idioms` while words are read; `sifting` refuses the rest by what stands around them, once
units and nouns are known. All three make the exclusions of a text.
"""
