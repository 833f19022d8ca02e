"""Speed and memory, each figure beside a peer or limit that was measured in the same run."""
