using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ManagedKube.Simulator.Http;

/// <summary>The filters of a list. An absent or empty filter lets everything through.</summary>
/// <param name="query">The query string.</param>
/// <param name="id">The <c>{id}</c> of the path; null when it is no id, or the path has none.</param>
/// <param name="route">What the path says.</param>
internal sealed class ApiQuery(IQueryCollection query, Guid? id, RouteValueDictionary route)
{
    /// <summary>A part of the path.</summary>
    public string Route(string name) => route[name] as string ?? "";

    public Guid? Id => id;

    public string? Text(string name) => query[name].ToString() is { Length: > 0 } text ? text : null;

    /// <summary>Whether an id passes; a filter that is no id lets nothing through.</summary>
    public bool Matches(string name, Guid? id) => Text(name) is not { } wanted || (Guid.TryParse(wanted, out var parsed) && parsed == id);

    public bool Matches(string name, IEnumerable<Guid> ids) =>
        Text(name) is not { } wanted || (Guid.TryParse(wanted, out var parsed) && ids.Contains(parsed));

    public bool Matches(string name, bool value) =>
        Text(name) is not { } wanted || (bool.TryParse(wanted, out var parsed) && parsed == value);

    /// <summary>Whether a text is among those of a repeated filter, <c>name[]=a&amp;name[]=b</c>.</summary>
    public bool IsAmong(string name, string value)
    {
        var wanted = query[$"{name}[]"].Where(text => !string.IsNullOrEmpty(text)).ToList();
        return wanted.Count == 0 || wanted.Contains(value);
    }
}
