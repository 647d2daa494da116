package dev.revise.source.jpa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.IndexedCollection;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;

/** Walks through entities as a reader of their source would: keys first, then as declared. */
final class Attributes {
  private final List<Attribute> found = new ArrayList<>();
  private final String entity;
  private final String root;

  private Attributes(String entity, String root) {
    this.entity = entity;
    this.root = root;
  }

  /** The attributes of all entities, by the table that keeps them. */
  static Map<Table, List<Attribute>> byTable(Metadata metadata) {
    List<Attribute> all = new ArrayList<>();
    metadata.getEntityBindings().stream()
        .sorted(
            Comparator.<PersistentClass>comparingInt(entity -> depth(entity))
                .thenComparing(PersistentClass::getEntityName))
        .forEach(entity -> all.addAll(of(entity)));
    metadata.getCollectionBindings().stream()
        .sorted(Comparator.comparing(org.hibernate.mapping.Collection::getRole))
        .forEach(collection -> all.addAll(of(collection)));
    return all.stream()
        .collect(java.util.stream.Collectors.groupingBy(attribute -> attribute.value().getTable()));
  }

  private static int depth(PersistentClass entity) {
    return entity.isInherited() ? depth(entity.getSuperclass()) + 1 : 0;
  }

  private static List<Attribute> of(PersistentClass entity) {
    Attributes attributes =
        new Attributes(entity.getEntityName(), entity.getRootClass().getEntityName());
    attributes.key(entity);
    Optional.ofNullable(entity.getDiscriminator())
        .filter(value -> !entity.isInherited())
        .ifPresent(value -> attributes.leaf("(discriminator)", value));
    entity.getJoins().forEach(join -> attributes.leaf("(key)", join.getKey()));
    attributes.properties("", entity.getMappedClass(), entity.getProperties());
    return attributes.found;
  }

  private void key(PersistentClass entity) {
    Optional<Property> property = Optional.ofNullable(entity.getIdentifierProperty());
    if (entity.isInherited()) {
      leaf("(key)", entity.getKey());
    } else if (property.isPresent()) {
      value(property.get().getName(), entity.getIdentifier());
    } else if (entity.getIdentifier() instanceof Component component) {
      properties("", entity.getMappedClass(), component.getProperties());
    }
  }

  private static List<Attribute> of(org.hibernate.mapping.Collection collection) {
    PersistentClass owner = collection.getOwner();
    Attributes attributes =
        new Attributes(owner.getEntityName(), owner.getRootClass().getEntityName());
    String name = collection.getRole().substring(owner.getEntityName().length() + 1);
    attributes.leaf(name, collection.getKey());
    if (collection instanceof IndexedCollection indexed) {
      attributes.value(name, indexed.getIndex());
    }
    if (!collection.isOneToMany()) {
      attributes.value(name, collection.getElement());
    }
    return attributes.found;
  }

  private void properties(String path, Class<?> type, Collection<Property> properties) {
    List<String> declared = declared(type);
    properties.stream()
        .filter(property -> !property.isSynthetic() && !property.isBackRef())
        .sorted(Comparator.comparingInt(property -> position(declared, property.getName())))
        .forEach(property -> value(path + property.getName(), property.getValue()));
  }

  private static int position(List<String> declared, String name) {
    int index = declared.indexOf(name);
    return index < 0 ? declared.size() : index;
  }

  /** The fields of a class after those of its superclasses. */
  private static List<String> declared(Class<?> type) {
    List<String> names = new ArrayList<>();
    Optional.<Class<?>>ofNullable(type.getSuperclass())
        .ifPresent(superclass -> names.addAll(declared(superclass)));
    Stream.of(type.getDeclaredFields()).forEach(field -> names.add(field.getName()));
    return names;
  }

  private void value(String path, Value value) {
    if (value instanceof Component component && component.getAggregateColumn() == null) {
      properties(path + ".", component.getComponentClass(), component.getProperties());
    } else if (!(value instanceof org.hibernate.mapping.Collection)) {
      leaf(path, value);
    }
  }

  private void leaf(String path, Value value) {
    for (Selectable selectable : value.getSelectables()) {
      if (selectable instanceof org.hibernate.mapping.Column column) {
        found.add(new Attribute(entity + "." + path, root, value, column));
      }
    }
  }
}
