using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.Operations;

/// <summary>Collects what the platform rules out, so that all of it is told at once and before anything is made or changed.</summary>
internal sealed class Problems
{
    private readonly List<string> _found = [];

    /// <summary>Adds a problem.</summary>
    /// <param name="property">Path of the input.</param>
    /// <param name="reason">What is wrong and what would be right.</param>
    public void Add(string property, string reason) => _found.Add($"{property}: {reason}");

    /// <summary>Whether nothing was found.</summary>
    public bool IsEmpty => _found.Count == 0;

    /// <summary>Adds what others have found.</summary>
    public void AddAll(Problems others) => _found.AddRange(others._found);

    /// <summary>Reports what was found.</summary>
    /// <param name="subject">What cannot be as asked, for example <c>The virtual machine 'a'</c>.</param>
    /// <exception cref="ProviderException">There is a problem.</exception>
    public void ThrowIfAny(string subject)
    {
        if (_found.Count > 0)
        {
            throw new ProviderException(
                $"{subject} cannot be as asked:{string.Concat(_found.Select(problem => $"{Environment.NewLine}  - {problem}"))}", nothingHappened: true);
        }
    }
}
