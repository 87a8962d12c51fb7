using System.Text.RegularExpressions;

namespace ManagedKube.TerraformSequences.Sequences;

/// <summary>What is known while a story goes on: inputs, ids of what was made, parts of answers. A <c>$name</c> stands for one.</summary>
internal sealed partial class Variables
{
    private readonly Dictionary<string, string> _values;

    public Variables(IEnumerable<KeyValuePair<string, string>> values) => _values = new(values);

    public void Set(string name, string value) => _values[name] = value;

    /// <exception cref="SequenceException">A variable is unknown.</exception>
    public string Fill(string text) => Names().Replace(
        text,
        match => _values.GetValueOrDefault(match.Groups[1].Value) ?? throw new SequenceException($"There is no variable {match.Value}"));

    [GeneratedRegex(@"\$(\w+)")]
    private static partial Regex Names();
}
