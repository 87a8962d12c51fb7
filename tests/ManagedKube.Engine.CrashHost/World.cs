using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;

namespace ManagedKube.Engine.CrashHost;

/// <summary>Objects outside that outlive the process: one file each.</summary>
/// <param name="folder">The folder of the files.</param>
public sealed class World(string folder)
{
    /// <summary>Every object, by id.</summary>
    public ImmutableSortedDictionary<string, PropertyMap> Objects => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.json").ToImmutableSortedDictionary(
            file => Path.GetFileNameWithoutExtension(file)!, file => StructReader.Read(Struct.Parser.ParseJson(File.ReadAllText(file))))
        : ImmutableSortedDictionary<string, PropertyMap>.Empty;

    public string Create(PropertyMap inputs)
    {
        Directory.CreateDirectory(folder);
        var id = Guid.NewGuid().ToString("N");
        Set(id, inputs);
        return id;
    }

    public void Set(string id, PropertyMap inputs)
    {
        var written = PathOf(id) + ".new";
        File.WriteAllText(written, StructWriter.Write(inputs).ToString());
        File.Move(written, PathOf(id), overwrite: true);
    }

    public void Delete(string id) => File.Delete(PathOf(id));

    private string PathOf(string id) => Path.Combine(folder, id + ".json");
}
