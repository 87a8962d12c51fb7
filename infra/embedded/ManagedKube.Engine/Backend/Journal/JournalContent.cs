using System.Collections.Immutable;

namespace ManagedKube.Engine.Backend.Journal;

/// <summary>What can be read of a journal file.</summary>
/// <param name="Entries">The entries of all whole lines.</param>
/// <param name="WholeLength">How many bytes the file has up to the end of its last whole line; what comes after them is torn.</param>
/// <param name="DamagedLines">The numbers, from 1, of damaged lines that a whole one follows: no crash leaves those.</param>
internal sealed record JournalContent(ImmutableArray<ReadOnlyMemory<byte>> Entries, int WholeLength, ImmutableArray<int> DamagedLines)
{
    public static JournalContent Empty { get; } = new([], 0, []);

    /// <summary>Whether it says anything: a header alone does not.</summary>
    public bool HasNews => Entries.Length > 1 || !DamagedLines.IsEmpty;
}
