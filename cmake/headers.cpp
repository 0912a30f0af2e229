// Exists so that its target can own the precompiled headers.
